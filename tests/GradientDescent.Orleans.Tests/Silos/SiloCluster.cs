using GradientDescent.SeededRows;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace GradientDescent.Orleans.Tests;

/// <summary>Some silos in this process, which can be killed without notice and added.</summary>
internal sealed class SiloCluster : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;

    private SiloCluster(InProcessTestCluster cluster) => _cluster = cluster;

    public IGrainFactory Client => _cluster.Client;

    public int Count => _cluster.Silos.Count;

    public static async Task<SiloCluster> Of(int silos, Action<GradientDescentSiloOptions>? configure = null)
    {
        var builder = new InProcessTestClusterBuilder((short)silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Configure<ClusterMembershipOptions>(static options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(1);
                options.NumMissedProbesLimit = 2;
                options.NumVotesForDeathDeclaration = 1;
            });
            silo.AddGradientDescent(work =>
            {
                work.AddTrainer(new Sale.Trainer())
                    .AddTrainer(new Sale.Trainer<Huber>(default))
                    .AddTrainer(new AgedSale.Trainer<Huber>(default))
                    .AddLoss<Huber>()
                    .AddPartitions(SeededPartition.KindName, SeededPartition.Parse)
                    .AddPartitions(CsvPartition.KindName, CsvPartition.Parse);
                configure?.Invoke(work);
            });
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new(cluster);
    }

    public Task Kill(int index) => _cluster.KillSiloAsync(_cluster.Silos[index]);

    public Task Add() => _cluster.StartAdditionalSiloAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}

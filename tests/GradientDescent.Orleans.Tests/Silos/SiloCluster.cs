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

    /// <param name="silos">The number of silos. Their names are Silo_0, Silo_1 and so on.</param>
    /// <param name="configure">Says what the silo of a name computes. Default: what <see cref="AddAll"/> adds.</param>
    public static async Task<SiloCluster> Of(int silos, Action<string, GradientDescentSiloOptions>? configure = null)
    {
        var builder = new InProcessTestClusterBuilder((short)silos);
        builder.ConfigureSilo((options, silo) =>
        {
            silo.Configure<ClusterMembershipOptions>(static options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(1);
                options.NumMissedProbesLimit = 2;
                options.NumVotesForDeathDeclaration = 1;
            });
            silo.AddGradientDescent(work =>
            {
                if (configure is null)
                    AddAll(work);
                else
                    configure(options.SiloName, work);
            });
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new(cluster);
    }

    /// <summary>Adds every trainer of the tests, and the kinds of partitions.</summary>
    public static void AddAll(GradientDescentSiloOptions work) => work
        .AddTrainer(new Sale.Trainer())
        .AddTrainer(new Sale.Trainer<Huber>(default))
        .AddTrainer(new AgedSale.Trainer<Huber>(default))
        .AddLoss<Huber>()
        .AddPartitions(SeededPartition.KindName, SeededPartition.Parse)
        .AddPartitions(CsvPartition.KindName, CsvPartition.Parse);

    public Task Kill(int index) => _cluster.KillSiloAsync(_cluster.Silos[index]);

    public Task Add() => _cluster.StartAdditionalSiloAsync();

    /// <summary>Ends the client without notice.</summary>
    public Task KillClient() => _cluster.KillClientAsync();

    public Task StartClient() => _cluster.InitializeClientAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}

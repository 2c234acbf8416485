using Cluster;
using Microsoft.Extensions.DependencyInjection;
using Sale = Cluster.Sale;

namespace GradientDescent.Orleans.Tests;

/// <summary>Silos in processes of their own: one is stopped for a while, and another one has other vectors.</summary>
public sealed class SignalledProcessTests : IDisposable
{
    private static readonly Ports Ports = Ports.Free(20_000 + (Environment.ProcessId % 2_000));

    private readonly SalesFolder _folder = new();
    private readonly List<SiloProcess> _silos = [];

    [Fact]
    public async Task A_silo_that_pauses_changes_no_bit_and_one_with_other_vectors_is_refused()
    {
        using var coordinator = SiloProgram.Create(Ports, 0);
        await coordinator.StartAsync();
        var cluster = coordinator.Services.GetRequiredService<IGrainFactory>();
        await NoSilo(cluster);
        _silos.Add(new(Ports.First, 1));
        await Joined(cluster, "silo-1");
        var pause = Task.CompletedTask;
        var pauses = new Reports<EpochProgress>(progress => pause = progress.Epoch == 10 ? _silos[0].Pause(TimeSpan.FromMilliseconds(500)) : pause);

        var rows = Csv.Partitions(_folder.Pattern, bytesPerPart: 100_000);
        var fit = await cluster.TrainAsync(TrainerWith(pauses), rows);
        await pause;

        Assert.Equal(TrainerWith(null).Fit(rows).Model, fit.Model);
        await OtherVectors(cluster);
        await coordinator.StopAsync();
    }

    public void Dispose()
    {
        _silos.ForEach(static silo => silo.Dispose());
        _folder.Dispose();
    }

    /// <summary>The process that asks has no partitions itself.</summary>
    private async Task NoSilo(IGrainFactory cluster) => await Assert.ThrowsAsync<PartitionException>(
        () => cluster.TrainAsync(TrainerWith(null), Csv.Partitions(_folder.Pattern), options: new() { Patience = TimeSpan.FromMilliseconds(1) }));

    /// <summary>Other partitions than before, because those are where they were; and again others, until it is known what the new silo has.</summary>
    private async Task OtherVectors(IGrainFactory cluster)
    {
        _silos.Add(new(Ports.First, 2, ("DOTNET_MaxVectorTBitWidth", "128")));
        await Joined(cluster, "silo-1", "silo-2");

        PartitionException? refused = null;
        for (var bytes = 80_000; bytes > 40_000 && refused is null; bytes -= 1_000)
        {
            refused = await Record.ExceptionAsync(() => cluster.TrainAsync(new Sale.Trainer<Huber>(new(20), new() { Epochs = 1 }), Csv.Partitions(_folder.Pattern, bytes))) as PartitionException;
            await Task.Delay(200);
        }

        Assert.Contains("vectors of 128 bits", refused?.Message, StringComparison.Ordinal);
    }

    private static async Task Joined(IGrainFactory cluster, params string[] silos)
    {
        var management = cluster.GetGrain<IManagementGrain>(0);
        while (silos.Except((await management.GetDetailedHosts(onlyActive: true)).Select(static host => host.SiloName)).Any())
            await Task.Delay(100);
    }

    private static Sale.Trainer<Huber> TrainerWith(IProgress<EpochProgress>? progress) => new(new(20), new() { Epochs = 50, Standardize = true, Progress = progress });
}

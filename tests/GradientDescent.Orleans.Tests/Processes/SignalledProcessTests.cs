using Cluster;
using Microsoft.Extensions.DependencyInjection;
using Sale = Cluster.Sale;

namespace GradientDescent.Orleans.Tests;

/// <summary>Silos in processes of their own: one is stopped for a while, one is killed, and one has other vectors.</summary>
public sealed class SignalledProcessTests : IDisposable
{
    private static readonly Ports Ports = new(20_000 + (Environment.ProcessId % 2_000));

    private readonly SalesFolder _folder = new();
    private readonly List<SiloProcess> _silos = [];

    [Fact]
    public async Task Signals_change_no_bit_and_other_vectors_are_refused()
    {
        _silos.AddRange([new(Ports.First, 1), new(Ports.First, 2)]);
        using var coordinator = SiloProgram.Create(Ports, 0);
        await coordinator.StartAsync();
        var cluster = coordinator.Services.GetRequiredService<IGrainFactory>();
        await Joined(cluster, "silo-1", "silo-2");
        var pause = Task.CompletedTask;
        var signals = new Reports<EpochProgress>(progress =>
        {
            if (progress.Epoch == 5)
                pause = _silos[1].Pause(TimeSpan.FromMilliseconds(500));
            if (progress.Epoch == 15)
                pause.GetAwaiter().GetResult();
            if (progress.Epoch == 20)
                _silos[0].Kill();
        });

        var rows = Csv.Partitions(_folder.Pattern, bytesPerPart: 100_000);
        var fit = await cluster.TrainAsync(TrainerWith(signals), rows);

        Assert.Equal(TrainerWith(null).Fit(rows).Model, fit.Model);
        await OtherVectors(cluster);
        await coordinator.StopAsync();
    }

    public void Dispose()
    {
        _silos.ForEach(static silo => silo.Dispose());
        _folder.Dispose();
    }

    /// <summary>Other partitions than before: those are where they were.</summary>
    private async Task OtherVectors(IGrainFactory cluster)
    {
        _silos.AddRange([new(Ports.First, 3), new(Ports.First, 4, ("DOTNET_MaxVectorTBitWidth", "128"))]);
        await Joined(cluster, "silo-3", "silo-4");

        var refused = await Assert.ThrowsAsync<PartitionException>(() => cluster.TrainAsync(TrainerWith(null), Csv.Partitions(_folder.Pattern, bytesPerPart: 80_000)));

        Assert.Contains("vectors of 128 bits", refused.Message, StringComparison.Ordinal);
    }

    private static async Task Joined(IGrainFactory cluster, params string[] silos)
    {
        var management = cluster.GetGrain<IManagementGrain>(0);
        while (silos.Except((await management.GetDetailedHosts(onlyActive: true)).Select(static host => host.SiloName)).Any())
            await Task.Delay(100);
    }

    private static Sale.Trainer<Huber> TrainerWith(IProgress<EpochProgress>? progress) => new(new(20), new() { Epochs = 50, Standardize = true, Progress = progress });
}

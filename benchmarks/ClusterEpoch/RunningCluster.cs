using System.Diagnostics;
using Cluster;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GradientDescent.Benchmarks.Clusters;

/// <summary>Silos in processes of their own, and this process as the one that asks.</summary>
internal sealed class RunningCluster : IAsyncDisposable
{
    private readonly SiloProcesses _silos;
    private readonly IHost _coordinator;

    private RunningCluster(SiloProcesses silos, IHost coordinator) => (_silos, _coordinator) = (silos, coordinator);

    public IGrainFactory Client => _coordinator.Services.GetRequiredService<IGrainFactory>();

    /// <summary>The processor time of the silos and of this process so far.</summary>
    public TimeSpan ProcessorTime => _silos.Ids.Append(Environment.ProcessId).Aggregate(TimeSpan.Zero, static (total, id) =>
    {
        using var process = Process.GetProcessById(id);
        return total + process.TotalProcessorTime;
    });

    public static async Task<RunningCluster> Of(int silos)
    {
        var ports = Ports.Free();
        var cluster = new RunningCluster(new(ports, silos), SiloProgram.Create(ports, 0));
        await cluster._coordinator.StartAsync();
        await SiloProgram.Joined(cluster.Client, cluster._silos);
        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        await _coordinator.StopAsync();
        _coordinator.Dispose();
        _silos.Dispose();
    }
}

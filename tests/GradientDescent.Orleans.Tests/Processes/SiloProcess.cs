using System.Diagnostics;
using System.Globalization;

namespace GradientDescent.Orleans.Tests;

/// <summary>A silo of the example, in a process that gets signals.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;

    /// <param name="port">The port of the silo of the process that asks.</param>
    /// <param name="number">The number of the silo, from 1.</param>
    /// <param name="environment">Environment variables of the process.</param>
    public SiloProcess(int port, int number, params IEnumerable<(string Name, string Value)> environment)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Cluster.dll"), "silo", port.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    /// <summary>Stops the process, which does not end and keeps its connections, and lets it go on after a while.</summary>
    public async Task Pause(TimeSpan duration)
    {
        await Signal("-STOP");
        await Task.Delay(duration);
        await Signal("-CONT");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}

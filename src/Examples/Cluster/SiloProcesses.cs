using System.Diagnostics;
using System.Globalization;

namespace Cluster;

/// <summary>The silos, each in a process of its own. They end with this process.</summary>
internal sealed class SiloProcesses : IDisposable
{
    private readonly List<Process> _processes = [];

    public SiloProcesses(Ports ports, int count)
    {
        for (var number = 1; number <= count; number++)
            _processes.Add(OwnProcess.Start(readsOutput: false, "silo", ports.First.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)));
    }

    public int Count => _processes.Count;

    /// <summary>The processes that live.</summary>
    public IEnumerable<int> Ids => _processes.Where(static process => !process.HasExited).Select(static process => process.Id);

    /// <summary>Kills a silo, as <c>kill -9</c> does.</summary>
    public void Kill(int index)
    {
        _processes[index].Kill();
        Console.WriteLine($"Killed the process {_processes[index].Id}.");
    }

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }
}

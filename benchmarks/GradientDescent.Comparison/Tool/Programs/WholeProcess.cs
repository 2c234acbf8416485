using System.Diagnostics;
using System.Globalization;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Tool.Programs;

/// <summary>A command line as a new process for every run, timed from its start to its end.</summary>
internal sealed class WholeProcess(Rival rival, int threads) : Contender
{
    /// <summary>GNU time, Debian's package time. A process cannot tell its own peak before its end, and that of a child of .NET begins with the memory of .NET.</summary>
    private const string GnuTime = "/usr/bin/time";

    /// <summary>What the last run printed.</summary>
    public string Output { get; private set; } = "";

    public override TimeSpan Run(int times)
    {
        var total = TimeSpan.Zero;
        for (var time = 0; time < times; time++)
            total += Run(rival.Program, rival.Arguments);
        return total;
    }

    /// <summary>The largest memory that a run needs, in bytes; null without GNU time.</summary>
    public long? PeakMemory()
    {
        if (!File.Exists(GnuTime))
            return null;
        var report = Path.GetTempFileName();
        Run(GnuTime, ["-f", "%M", "-o", report, rival.Program, .. rival.Arguments]);
        var kilobytes = long.Parse(File.ReadAllText(report), CultureInfo.InvariantCulture);
        File.Delete(report);
        return kilobytes << 10;
    }

    public override void Dispose()
    {
    }

    /// <exception cref="NotInstalledException">The program, or a package of it, is not installed.</exception>
    private TimeSpan Run(string program, IEnumerable<string> arguments)
    {
        if (Path.IsPathRooted(rival.Program) && !File.Exists(rival.Program))
            throw new NotInstalledException(rival.Package);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Rival.Environment(threads))
            start.Environment[name] = value;
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        Output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(begin);
        var text = errors.GetAwaiter().GetResult();
        return process.ExitCode == 0 ? time
            : text.Contains("No module named", StringComparison.Ordinal) || text.Contains("there is no package", StringComparison.Ordinal) ? throw new NotInstalledException(rival.Package)
            : throw new InvalidOperationException($"{rival.Name} ended with {process.ExitCode}: {text.Trim().Split('\n')[^1]}");
    }
}

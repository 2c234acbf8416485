using System.Diagnostics;
using System.Globalization;

namespace GradientDescent.Benchmarks.Processes;

/// <summary>Runs a program to its end and reads what it reports: a line of label and numbers each.</summary>
internal static class ChildProcess
{
    public static ChildReport Run(string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        TimeSpan? toFirstLine = null;
        var lines = new Dictionary<string, double[]>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            toFirstLine ??= Stopwatch.GetElapsedTime(begin);
            if (line.Split(": ") is [var label, var numbers])
                lines.Add(label, [.. numbers.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))]);
        }

        process.WaitForExit();
        return new(process.ExitCode, lines, toFirstLine ?? TimeSpan.Zero, errors.GetAwaiter().GetResult());
    }
}

/// <summary>What a program reported, and how it ended.</summary>
/// <param name="ExitCode">0 when all went well.</param>
/// <param name="Lines">The numbers of every line by its label.</param>
/// <param name="ToFirstLine">From asking for the process to its first line.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record ChildReport(int ExitCode, IReadOnlyDictionary<string, double[]> Lines, TimeSpan ToFirstLine, string Errors)
{
    /// <summary>The only number of a line.</summary>
    public double this[string label] => Lines[label].Single();

    public ChildReport Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException($"A child process ended with {ExitCode}: {Errors}");
}

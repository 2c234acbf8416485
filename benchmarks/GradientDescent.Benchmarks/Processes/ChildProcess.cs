using System.Diagnostics;
using System.Globalization;

namespace GradientDescent.Benchmarks.Processes;

/// <summary>Runs a program to its end and reads its report: lines with a label and numbers.</summary>
internal static class ChildProcess
{
    public static ChildReport Run(string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string? Value)> environment)
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

/// <summary>The report of a program, and its exit code.</summary>
/// <param name="ExitCode">0 on success.</param>
/// <param name="Lines">The numbers of every line, by label.</param>
/// <param name="ToFirstLine">The time from the start of the process to its first line.</param>
/// <param name="Errors">The text on standard error.</param>
internal sealed record ChildReport(int ExitCode, IReadOnlyDictionary<string, double[]> Lines, TimeSpan ToFirstLine, string Errors)
{
    /// <summary>The number of a line that has one number.</summary>
    public double this[string label] => Lines[label].Single();

    public ChildReport Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException($"A child process ended with {ExitCode}: {Errors}");
}

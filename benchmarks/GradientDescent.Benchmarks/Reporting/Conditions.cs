using System.Globalization;
using System.Numerics;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Reports;

namespace GradientDescent.Benchmarks.Reporting;

/// <summary>The conditions of a measurement: where, when and how.</summary>
internal static class Conditions
{
    private const string LoadFile = "/proc/loadavg";

    public static string Text(Summary summary, string command) => Text(
        summary.HostEnvironmentInfo,
        $"BenchmarkDotNet {summary.HostEnvironmentInfo.BenchmarkDotNetVersion}",
        $"{summary.Reports.Length} benchmarks in {Minutes(summary.TotalTime)}",
        command);

    /// <summary>The conditions of a comparison without BenchmarkDotNet.</summary>
    /// <param name="name">The command of the comparison.</param>
    /// <param name="duration">The duration of the comparison.</param>
    public static string Text(string name, TimeSpan duration) => Text(
        HostEnvironmentInfo.GetCurrent(),
        "timed with Stopwatch",
        Minutes(duration),
        $"dotnet run -c Release --project benchmarks/GradientDescent.Benchmarks -- {name}");

    private static string Text(HostEnvironmentInfo host, string timer, string extent, string command)
    {
        var processors = Environment.ProcessorCount;
        return string.Create(CultureInfo.InvariantCulture, $"""
            - Machine: {host.Cpu.Value?.ProcessorName ?? "unknown processor"}, {processors} processors, clock about {ClockRate.Gigahertz():F1} GHz (timed: a chain of dependent multiplications), vectors of {8 * Vector<byte>.Count} bits, {host.Os.Value}
            - Runtime: {host.RuntimeVersion}, {timer}
            - Date: {DateTime.UtcNow:yyyy-MM-dd}; {extent}
            - Load: {Load()}
            - Command: `{command}`
            """);
    }

    private static string Minutes(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMinutes:F1} minutes");

    /// <summary>More than one ready process means that the machine had other load.</summary>
    private static string Load() => File.Exists(LoadFile)
        ? $"{File.ReadAllText(LoadFile).Split(' ')[2]} processes ready on average over the last 15 minutes, of which the benchmark is one"
        : "unknown";
}

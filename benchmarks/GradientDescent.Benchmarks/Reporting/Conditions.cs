using System.Globalization;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Reports;

namespace GradientDescent.Benchmarks.Reporting;

/// <summary>Where, when and how a comparison was measured.</summary>
internal static class Conditions
{
    private const string LoadFile = "/proc/loadavg";

    public static string Text(Summary summary, string command)
    {
        var host = summary.HostEnvironmentInfo;
        var processors = Environment.ProcessorCount;
        return string.Create(CultureInfo.InvariantCulture, $"""
            - Machine: {host.Cpu.Value?.ProcessorName ?? "unknown processor"}, {processors} processors, clock about {ClockRate.Gigahertz():F1} GHz (timed: a chain of dependent multiplications), vectors of {(Vector256.IsHardwareAccelerated ? 256 : 128)} bits, {host.Os.Value}
            - Runtime: {host.RuntimeVersion}, BenchmarkDotNet {host.BenchmarkDotNetVersion}
            - Date: {DateTime.UtcNow:yyyy-MM-dd}; {summary.Reports.Length} benchmarks in {summary.TotalTime.TotalMinutes:F0} minutes
            - Load: {Load()}
            - Command: `{command}`
            """);
    }

    /// <summary>More than one ready process means that somebody else was there too.</summary>
    private static string Load() => File.Exists(LoadFile)
        ? $"{File.ReadAllText(LoadFile).Split(' ')[2]} processes ready on average over the last 15 minutes, of which the benchmark is one"
        : "unknown";
}

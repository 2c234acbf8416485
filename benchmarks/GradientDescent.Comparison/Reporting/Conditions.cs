using System.Globalization;
using System.Numerics;
using System.Numerics.Tensors;
using System.Reflection;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Contenders.OpenBlas;
using GradientDescent.Comparison.Python;
using Microsoft.Data.Sqlite;
using Microsoft.ML;
using nietras.SeparatedValues;

namespace GradientDescent.Comparison.Reporting;

/// <summary>The conditions of a comparison: where, when and how it was measured, and the versions of the libraries.</summary>
internal static class Conditions
{
    private const string ProcessorFile = "/proc/cpuinfo";

    public static string Text(PythonWorkers workers, TimeSpan elapsed) => Text(
        [
            $"{RuntimeAndMathNet()}, Microsoft.ML {Version(typeof(MLContext))}, System.Numerics.Tensors {Version(typeof(TensorPrimitives))}",
            $"OpenBLAS in this process: {OpenBlasLibrary.Description}",
            $"Python: {PythonVersions(workers)}",
        ],
        elapsed);

    /// <param name="versions">A line each: the runtime and its libraries, then those of other languages.</param>
    /// <param name="elapsed">The duration of the run.</param>
    public static string Text(IReadOnlyList<string> versions, TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"""
        - Machine: {Processor()}, {Environment.ProcessorCount} processors, clock about {ClockRate.Gigahertz():F1} GHz (timed: a chain of dependent multiplications), vectors of {Vector<byte>.Count * 8} bits, {RuntimeInformation.OSDescription}
        - Runtime: {string.Join("\n- ", versions)}
        - Date: {DateTime.UtcNow:yyyy-MM-dd}; the whole run took {elapsed.TotalMinutes:F0} minutes
        - Command: `dotnet run -c Release --project benchmarks/GradientDescent.Comparison --{string.Concat(Environment.GetCommandLineArgs().Skip(1).Select(argument => $" {argument}"))}`
        """);

    public static string RuntimeAndMathNet() => $"{RuntimeInformation.FrameworkDescription}; MathNet.Numerics {Version(typeof(MathNet.Numerics.Control))}";

    /// <summary>The runtime, and the .NET libraries that read sources.</summary>
    public static string RuntimeOfSources() =>
        $"{RuntimeAndMathNet()}, Sep {Version(typeof(Sep))}, Microsoft.ML {Version(typeof(MLContext))}, DuckDB.NET {Version(typeof(DuckDBConnection))}, Microsoft.Data.Sqlite {Version(typeof(SqliteConnection))}";

    private static string PythonVersions(PythonWorkers workers)
    {
        try
        {
            var versions = workers.For(threads: 1).Ask(new() { ["do"] = "versions" })["versions"]!.AsObject();
            return string.Join(", ", versions.Select(version => $"{version.Key} {version.Value}"));
        }
        catch (NotInstalledException missing)
        {
            return missing.Message;
        }
    }

    private static string Processor() => File.Exists(ProcessorFile)
        ? File.ReadLines(ProcessorFile).First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim()
        : "unknown processor";

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "of unknown version";
}

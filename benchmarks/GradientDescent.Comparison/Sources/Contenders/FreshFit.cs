using System.Globalization;
using GradientDescent.Benchmarks.FreshProcess;
using GradientDescent.Benchmarks.Processes;

namespace GradientDescent.Comparison.Sources.Contenders;

/// <summary>One fit of a file in a process of its own. Its arguments are read without a library, because everything that is loaded counts in its time.</summary>
internal static class FreshFit
{
    public const string Command = "fresh-fit";
    public const string Result = "weights";

    /// <summary>The computations from a path and a number of threads, by their names on the command line.</summary>
    public static IReadOnlyDictionary<string, Func<string, int, double[]>> Methods { get; } = new Dictionary<string, Func<string, int, double[]>>
    {
        ["own"] = OwnFit.OfFile,
        ["lines"] = OwnFit.OfSplitLines,
        ["sep"] = SepSums.OfFile,
        ["duckdb"] = DuckDbFile.Weights,
        ["ml.net"] = MlNetFile.Weights,
    };

    public static ChildReport Start(string method, string path, int threads) =>
        ChildProcess.Run("dotnet", [typeof(FreshFit).Assembly.Location, Command, method, path, threads.ToString(CultureInfo.InvariantCulture)]);

    public static int Run(string method, string path, int threads)
    {
        Report.Line(Result, Methods[method](path, threads));
        return 0;
    }
}

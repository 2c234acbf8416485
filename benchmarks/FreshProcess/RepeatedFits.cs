using System.Diagnostics;
using GradientDescent.Benchmarks.Rows;

namespace GradientDescent.Benchmarks.FreshProcess;

/// <summary>The same fit repeatedly: the first waits for the compiler, the last runs the final optimised code.</summary>
internal static class RepeatedFits
{
    private const int Rows = 100_000;
    private const int MinFits = 20;

    /// <summary>The JIT optimises code that has been called often, a tenth of a second later, and some of it twice.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    public static void Run(string data)
    {
        var fit = FitOf(data);
        var milliseconds = new List<double>();
        for (var begin = Stopwatch.GetTimestamp(); milliseconds.Count < MinFits || Stopwatch.GetElapsedTime(begin) < Long;)
        {
            var start = Stopwatch.GetTimestamp();
            var loss = fit();
            milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);

            // The parent process measures the time until this line.
            if (milliseconds.Count == 1)
                Report.Line("loss", loss);
        }

        Report.Line("first fits", milliseconds.Take(10));
        Report.Line("last fits", milliseconds.TakeLast(10));
    }

    private static Func<double> FitOf(string data)
    {
        if (data == "houses")
            return static () => new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200 }).Fit(House.Tutorial).Loss;

        var rows = RandomRows.Of<Eight>(featureCount: 8, Rows).ToArray();
        return data switch
        {
            "optimum" => () => new Eight.Trainer().Fit(rows).Loss,
            "descent" => () => new Eight.Trainer(new() { LearningRate = 0.1, Epochs = 10, GradientSource = GradientSource.Direct }).Fit(rows).Loss,
            _ => throw new ArgumentException($"There is no data set '{data}': use houses, optimum or descent.", nameof(data)),
        };
    }
}

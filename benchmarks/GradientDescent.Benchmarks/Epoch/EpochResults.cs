using BenchmarkDotNet.Reports;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The median ns per row of every contender in every case, by round.</summary>
internal sealed class EpochResults
{
    private readonly Dictionary<(EpochCase, string), double[]> _rounds;

    private EpochResults(Dictionary<(EpochCase, string), double[]> rounds) => _rounds = rounds;

    public IReadOnlyList<EpochCase> Cases =>
        [.. _rounds.Keys.Select(key => key.Item1).Distinct().OrderBy(c => c.Size).ThenBy(c => c.Features)];

    /// <summary>Null if a benchmark failed or a filter excluded contenders: an incomplete comparison must not be published.</summary>
    public static EpochResults? From(Summary summary)
    {
        var rounds = summary.BenchmarksCases
            .GroupBy(benchmark => (EpochCase.Of(benchmark), benchmark.Descriptor.WorkloadMethod.Name))
            .ToDictionary(
                group => group.Key,
                group => group.Select(benchmark => NanosecondsPerRow.Of(summary, benchmark) ?? double.NaN).ToArray());

        var results = new EpochResults(rounds);
        var isWhole = rounds.Count == results.Cases.Count * EpochBenchmarks.Contenders.Count
            && rounds.Values.All(times => Array.TrueForAll(times, double.IsFinite));
        return isWhole ? results : null;
    }

    public double Time(EpochCase epochCase, string contender) => Median(_rounds[(epochCase, contender)]);

    /// <summary>The ratio of the times of two contenders, from their two times in each round, which are close together.</summary>
    public Ratio Ratio(EpochCase epochCase, string slow, string fast)
    {
        double[] ratios = [.. _rounds[(epochCase, slow)].Zip(_rounds[(epochCase, fast)], (s, f) => s / f)];
        return new Ratio(Median(ratios), ratios.Min(), ratios.Max());
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>The median over the rounds, and their extremes.</summary>
internal readonly record struct Ratio(double Median, double Least, double Most);

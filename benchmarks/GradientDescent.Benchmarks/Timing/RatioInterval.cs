using System.Globalization;
using MathNet.Numerics.Distributions;

namespace GradientDescent.Benchmarks.Timing;

/// <summary>A median with an interval that holds the true one in 95 of 100 cases, whatever the distribution is.</summary>
/// <param name="Median">Of the pairs' ratios.</param>
/// <param name="Low">Where the interval begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Pairs">How many ratios there are. Fewer than <see cref="MinPairsForInterval"/> have no such interval: it is their range.</param>
internal readonly record struct RatioInterval(double Median, double Low, double High, int Pairs)
{
    public const int MinPairsForInterval = 6;

    private const double Confidence = 0.95;

    /// <summary>The k-th smallest and the k-th largest ratio, for the largest k at which the median lies outside of them too seldom to matter.</summary>
    public static RatioInterval Of(IEnumerable<double> ratios)
    {
        var sorted = ratios.Order().ToArray();
        var outside = 0;
        while (Binomial.CDF(0.5, sorted.Length, outside) <= (1 - Confidence) / 2)
            outside++;

        var rank = Math.Max(outside - 1, 0);
        return new(Middle(sorted), sorted[rank], sorted[^(rank + 1)], sorted.Length);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:G3} ({Low:G3}–{High:G3})");

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

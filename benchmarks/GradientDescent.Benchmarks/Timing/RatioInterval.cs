using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using MathNet.Numerics.Distributions;

namespace GradientDescent.Benchmarks.Timing;

/// <summary>A median with a 95 % confidence interval, valid for any distribution.</summary>
/// <param name="Median">The median of the pairs' ratios.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="Pairs">The number of ratios. With fewer than <see cref="MinPairsForInterval"/> there is no such interval, and the ends are the range.</param>
internal readonly record struct RatioInterval(double Median, double Low, double High, int Pairs)
{
    public const int MinPairsForInterval = 6;

    private const double Confidence = 0.95;

    /// <summary>The k-th smallest and the k-th largest ratio, for the largest k with which the median is outside in at most 5 % of cases.</summary>
    public static RatioInterval Of(IEnumerable<double> ratios)
    {
        var sorted = ratios.Order().ToArray();
        var outside = 0;
        while (Binomial.CDF(0.5, sorted.Length, outside) <= (1 - Confidence) / 2)
            outside++;

        var rank = Math.Max(outside - 1, 0);
        return new(Middle(sorted), sorted[rank], sorted[^(rank + 1)], sorted.Length);
    }

    /// <summary>The cells of a table for a ratio with a target that its median must not exceed: the ratio, the target, and whether it is met.</summary>
    public string[] AtMost(double target) => [ToString(), target.ToString(CultureInfo.InvariantCulture), MarkdownTable.Met(Median <= target)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:G3} ({Low:G3}–{High:G3})");

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

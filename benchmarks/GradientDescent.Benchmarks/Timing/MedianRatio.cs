using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace GradientDescent.Benchmarks.Timing;

/// <summary>The median of paired ratios and an interval that holds the true median with at least 95 % probability, whatever their distribution.</summary>
internal readonly record struct MedianRatio(double Median, double Low, double High)
{
    public static MedianRatio Of(IReadOnlyList<double> numerators, IReadOnlyList<double> denominators)
    {
        var ratios = numerators.Zip(denominators, static (numerator, denominator) => numerator / denominator).Order().ToArray();

        // How many ratios lie below the true median is a matter of tossing coins.
        var outside = 0;
        while (Binomial.CDF(0.5, ratios.Length, outside) <= 0.025)
            outside++;
        var low = Math.Max(outside - 1, 0);
        return new(ratios.Median(), ratios[low], ratios[^(low + 1)]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:G3} ({Low:G3}–{High:G3})");
}

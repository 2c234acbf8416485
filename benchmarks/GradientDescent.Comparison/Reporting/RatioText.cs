using System.Globalization;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Comparison.Pairs;

namespace GradientDescent.Comparison.Reporting;

/// <summary>Formats numbers for the tables.</summary>
internal static class RatioText
{
    /// <summary>The median with its interval, and the number of pairs if it is small.</summary>
    public static string Of(RatioInterval ratio)
    {
        var pairs = ratio.Pairs < PairedTiming.MaxPairs - 1 ? $", {ratio.Pairs} pairs" : "";
        return $"{Number(ratio.Median)} ({Number(ratio.Low)}–{Number(ratio.High)}{pairs})";
    }

    public static string Time(double seconds) => seconds switch
    {
        < 1e-3 => $"{Number(seconds * 1e6)} µs",
        < 1 => $"{Number(seconds * 1e3)} ms",
        _ => $"{Number(seconds)} s",
    };

    /// <summary>Three significant digits.</summary>
    private static string Number(double value) => value switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("F1", CultureInfo.InvariantCulture),
        _ => value.ToString("F2", CultureInfo.InvariantCulture),
    };
}

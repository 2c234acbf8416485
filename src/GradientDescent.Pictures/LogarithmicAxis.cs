using ScottPlot;
using ScottPlot.TickGenerators;

namespace GradientDescent.Pictures;

/// <summary>A vertical axis of logarithms to base 10. Its ticks are labelled with the numbers themselves.</summary>
internal static class LogarithmicAxis
{
    private const int MaxTicks = 9;

    /// <summary>The choices for the multiples of a power of ten that have ticks, in ascending number.</summary>
    private static readonly double[][] Multiples = [[1], [1, 3], [1, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]];

    /// <param name="plot">The plot.</param>
    /// <param name="bottom">The number at the bottom, above 0.</param>
    /// <param name="top">The number at the top, above <paramref name="bottom"/>.</param>
    public static void Set(Plot plot, double bottom, double top)
    {
        var ticks = new NumericManual();
        foreach (var tick in Ticks(bottom, top))
            ticks.AddMajor(Math.Log10(tick), Style.Number(tick));
        plot.Axes.Left.TickGenerator = ticks;
        plot.Axes.SetLimitsY(Math.Log10(bottom), Math.Log10(top));
    }

    /// <summary>As many round numbers as there is space for.</summary>
    public static double[] Ticks(double bottom, double top)
    {
        var first = (int)Math.Floor(Math.Log10(bottom));
        var decades = (int)Math.Floor(Math.Log10(top)) - first + 1;
        var candidates = Multiples.Select(multiples => Within(multiples, step: 1)).LastOrDefault(static ticks => ticks.Length is > 1 and <= MaxTicks);
        return candidates ?? Within([1], step: (int)Math.Ceiling((double)decades / MaxTicks));

        double[] Within(double[] multiples, int step) =>
        [
            .. Enumerable.Range(0, decades).Where(decade => decade % step == 0)
                .SelectMany(decade => multiples.Select(multiple => multiple * Math.Pow(10, first + decade)))
                .Where(tick => tick >= bottom && tick <= top),
        ];
    }
}

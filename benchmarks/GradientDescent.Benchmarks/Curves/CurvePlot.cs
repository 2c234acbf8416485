using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace GradientDescent.Benchmarks.Curves;

/// <summary>Draws curves with both axes logarithmic.</summary>
internal static class CurvePlot
{
    private const int Width = 900;
    private const int Height = 560;
    private const int RoomForHalfATickLabel = 40;

    private static readonly int[] Steps = [1, 2, 5];

    public static string Svg(string title, string sizeLabel, string timeLabel, IReadOnlyList<int> sizeTicks, IReadOnlyList<Curve> curves)
    {
        var plot = new Plot();
        foreach (var curve in curves)
        {
            var line = plot.Add.Scatter(
                curve.Points.Select(static point => Math.Log10(point.Size)).ToArray(),
                curve.Points.Select(static point => Math.Log10(point.Nanoseconds)).ToArray(),
                curve.Contender.Color);
            line.LegendText = curve.Contender.Name;
            line.LineWidth = 2;
            line.MarkerSize = 6;
        }

        plot.Title(title);
        plot.XLabel(sizeLabel);
        plot.YLabel(timeLabel);
        plot.Axes.Bottom.TickGenerator = Ticks(sizeTicks.Select(static size => (double)size));
        plot.Axes.Left.TickGenerator = Ticks(TimeTicks(curves));
        plot.Axes.Margins(0.03, 0.06);
        plot.Axes.Right.MinimumSize = RoomForHalfATickLabel;

        // Beside the curves, so that it hides none.
        plot.ShowLegend(Edge.Bottom);
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Font.Set("DejaVu Sans");
        return plot.GetSvgXml(Width, Height);
    }

    /// <summary>1, 2 and 5 times the powers of ten in the range of the curves.</summary>
    private static IEnumerable<double> TimeTicks(IReadOnlyList<Curve> curves)
    {
        var times = curves.SelectMany(static curve => curve.Points).Select(static point => point.Nanoseconds).ToList();
        return Enumerable.Range(-3, 10)
            .SelectMany(static power => Steps.Select(step => step * Math.Pow(10, power)))
            .Where(tick => tick >= times.Min() / 1.5 && tick <= times.Max() * 1.5);
    }

    private static NumericManual Ticks(IEnumerable<double> values)
    {
        var ticks = new NumericManual();
        foreach (var value in values)
            ticks.AddMajor(Math.Log10(value), value.ToString("#,0.###", CultureInfo.InvariantCulture));
        return ticks;
    }
}

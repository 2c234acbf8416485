using System.Globalization;
using GradientDescent.Reports;
using GradientDescent.Reports.Appearance;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace GradientDescent.Pictures;

/// <summary>Draws predictions against actual targets.</summary>
internal static class PredictionPicture
{
    public static Plot Draw<TModel>(Report<TModel> report)
        where TModel : ILinearModel
    {
        var predictions = report.RequirePredictions();
        var plot = Style.NewPlot(
            string.Create(CultureInfo.InvariantCulture, $"Predicted against actual: R² = {report.Fit.Metrics.RSquared:F3}, {predictions.RowCount:#,0} rows"),
            $"Actual {NameWithUnit.OfTarget(report.Fit.Shape.Schema)}",
            $"Predicted {NameWithUnit.OfTarget(report.Fit.Shape.Schema)}");
        var (from, to) = predictions.Counts is { } counts ? AddCells(plot, counts) : AddPoints(plot, predictions);

        var right = plot.Add.Line(from, from, to, to);
        right.LegendText = "predicted = actual";
        right.Color = Style.Comparison;
        right.LineWidth = 2;
        plot.Axes.SetLimits(from, to, from, to);
        var names = new EndLabels();
        names.Add(right.LegendText, Style.Comparison, to);
        names.AddTo(plot);
        return plot;
    }

    /// <returns>The range of both axes.</returns>
    private static (double From, double To) AddPoints(Plot plot, PredictedAgainstActual predictions)
    {
        var points = plot.Add.ScatterPoints(predictions.Actual.ToArray(), predictions.Predicted.ToArray(), Style.Rows.WithAlpha(predictions.RowCount > 200 ? 0.5 : 0.75));
        points.MarkerSize = predictions.RowCount > 200 ? 5 : 9;
        points.LegendText = "rows";
        return WithRoom(Math.Min(predictions.Actual.Min(), predictions.Predicted.Min()), Math.Max(predictions.Actual.Max(), predictions.Predicted.Max()));
    }

    /// <summary>Draws logarithms of counts, so that cells with few rows are visible beside cells with many.</summary>
    /// <returns>The range of both axes.</returns>
    private static (double From, double To) AddCells(Plot plot, Histogram2D counts)
    {
        var heights = new double[counts.Height, counts.Width];
        for (var y = 0; y < counts.Height; y++)
        {
            for (var x = 0; x < counts.Width; x++)
            {
                var count = counts.Counts[(y * counts.Width) + x];
                heights[counts.Height - 1 - y, x] = count > 0 ? Math.Log10(count) : double.NaN;
            }
        }

        var cells = plot.Add.Heatmap(heights);
        cells.Rectangle = new CoordinateRect(counts.MinX, counts.MaxX, counts.MinY, counts.MaxY);
        cells.Colormap = new ScottPlot.Colormaps.CustomInterpolated([Style.Rows.MixedWith(Colors.White, 0.85), Style.Rows.MixedWith(Colors.White, 0.4), Style.Rows.MixedWith(Style.Ink, 0.3)]);
        cells.NaNCellColor = Colors.Transparent;
        AddScale(plot, cells, counts.Counts.Max());
        return WithRoom(Math.Min(counts.MinX, counts.MinY), Math.Max(counts.MaxX, counts.MaxY));
    }

    private static void AddScale(Plot plot, ScottPlot.Plottables.Heatmap cells, long most)
    {
        var scale = plot.Add.ColorBar(cells);
        scale.Label = "Rows per cell";
        scale.LabelStyle.FontName = Style.FontName;
        scale.LabelStyle.FontSize = Style.LabelSize;
        scale.LabelStyle.ForeColor = Style.Muted;
        var ticks = new NumericManual();
        foreach (var tick in LogarithmicAxis.Ticks(1, most))
            ticks.AddMajor(Math.Log10(tick), Style.Number(tick));
        scale.Axis.TickGenerator = ticks;
    }

    private static (double From, double To) WithRoom(double from, double to)
    {
        var room = to > from ? 0.05 * (to - from) : 1;
        return (from - room, to + room);
    }
}

using GradientDescent.Reports;
using GradientDescent.Reports.Appearance;
using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>Draws the path of a descent on the error surface, seen from above.</summary>
internal static class ContourPicture
{
    private const int Bands = 14;
    private const int PointsOfAnEllipse = 180;

    /// <summary>With more points, the markers of a path would overlap.</summary>
    private const int MaxMarkers = 250;

    public static Plot Draw<TModel>(Report<TModel> report, WeightPair pair)
        where TModel : ILinearModel
    {
        var surface = SurfaceSlice.Of(report.RequireMoments(), pair);
        var path = Path(report.Fit, pair);
        var window = ContourWindow.Around(surface, path);
        var names = NameWithUnit.OfWeights(report.Fit.Shape.Schema);

        var plot = Style.NewPlot("Descent on the mean squared error", names[pair.First], names[pair.Second]);
        var heights = ContourHeights.Between(surface.Least, window.Corners.Max(corner => surface.Height(corner.X, corner.Y)), Bands);
        AddBands(plot, surface, window, heights);
        AddPath(plot, path, window);
        ContourLabels.Add(plot, surface, window, heights);
        AddMinimum(plot, surface.Minimum);
        plot.HideGrid();
        plot.Axes.SetLimits(window.Left, window.Right, window.Bottom, window.Top);
        Style.LegendBelow(plot);
        return plot;
    }

    private static (double X, double Y)[] Path<TModel>(FitResult<TModel> fit, WeightPair pair)
        where TModel : ILinearModel =>
        [.. HistoryEpochs.Of(fit.ModelHistory.Count).Select(point => fit.ModelHistory[point].ToWeights()).Select(weights => (weights[pair.First], weights[pair.Second]))];

    /// <summary>The outermost band is the background; the others are drawn over it.</summary>
    private static void AddBands(Plot plot, SurfaceSlice surface, ContourWindow window, double[] heights)
    {
        plot.DataBackground.Color = Style.Depth.High;
        for (var band = heights.Length - 1; band >= 0; band--)
        {
            var ellipse = surface.Contour(heights[band], window.Size, PointsOfAnEllipse);
            var area = plot.Add.Polygon(Array.ConvertAll(ellipse, static point => new Coordinates(point.X, point.Y)));
            area.FillColor = Style.Depth.Low.MixedWith(Style.Depth.High, (double)band / heights.Length);
            area.LineColor = Colors.White;
            area.LineWidth = 1;
        }
    }

    private static void AddPath(Plot plot, (double X, double Y)[] path, ContourWindow window)
    {
        if (path.Length == 0)
            return;

        var within = ClippedPath.Of(path, window);
        var line = plot.Add.Scatter(Array.ConvertAll(within, static point => new Coordinates(point.X, point.Y)), Style.Descent);
        line.LegendText = "descent";
        line.LineWidth = 1.5f;
        line.MarkerSize = within.Length <= MaxMarkers ? 4 : 0;

        var start = plot.Add.Marker(path[0].X, path[0].Y, MarkerShape.FilledCircle, 12, Style.Point);
        start.LegendText = "start";
    }

    private static void AddMinimum(Plot plot, (double X, double Y) minimum)
    {
        var marker = plot.Add.Marker(minimum.X, minimum.Y, MarkerShape.FilledCircle, 18, Style.Minimum);
        marker.MarkerStyle.CustomRenderer = new StarMarker();
        marker.MarkerStyle.OutlineColor = Colors.White;
        marker.MarkerStyle.OutlineWidth = 1.5f;
        marker.LegendText = "minimum";
    }
}

using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>Labels every second contour with its height, on the line from the minimum to the corner with the greatest height.</summary>
internal static class ContourLabels
{
    /// <summary>The greatest share of the line that may have labels: closer to the corner, a label would be cut off.</summary>
    private const double Farthest = 0.82;

    public static void Add(Plot plot, SurfaceSlice surface, ContourWindow window, double[] heights)
    {
        var way = window.Corners
            .Select(corner => (X: corner.X - surface.Minimum.X, Y: corner.Y - surface.Minimum.Y))
            .MaxBy(way => surface.Rise(way.X, way.Y));
        for (var band = 1; band < heights.Length; band += 2)
        {
            var share = Math.Sqrt((heights[band] - surface.Least) / surface.Rise(way.X, way.Y));
            if (share > Farthest)
                break;
            var label = plot.Add.Text(Style.Number(heights[band]), surface.Minimum.X + (share * way.X), surface.Minimum.Y + (share * way.Y));
            label.LabelFontName = Style.FontName;
            label.LabelFontSize = 10.5f;
            label.LabelFontColor = Style.Ink;
            label.LabelBackgroundColor = Colors.White.WithAlpha(0.7);
            label.LabelPadding = 2;
            label.LabelAlignment = Alignment.MiddleCenter;
        }
    }
}

using ScottPlot;
using SkiaSharp;

namespace GradientDescent.Pictures;

/// <summary>A star with five points: the minimum, as on the map of the page.</summary>
internal sealed class StarMarker : IMarker
{
    private const int Corners = 10;

    /// <summary>The inner corners of a regular star, as a share of the distance of its points from the centre.</summary>
    private const double Inner = 0.382;

    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        var corners = new PixelPath([.. Enumerable.Range(0, Corners).Select(corner => Corner(center, size / 2, corner))], close: true);
        Drawing.FillPath(canvas, paint, corners, markerStyle.FillStyle);
        Drawing.DrawPath(canvas, paint, corners, markerStyle.OutlineStyle);
    }

    private static Pixel Corner(Pixel center, float radius, int corner)
    {
        var length = radius * (corner % 2 == 0 ? 1 : Inner);
        var (sin, cos) = Math.SinCos(Math.Tau * corner / Corners);
        return new(center.X + (float)(length * sin), center.Y - (float)(length * cos));
    }
}

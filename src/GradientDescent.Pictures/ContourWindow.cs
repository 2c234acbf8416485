namespace GradientDescent.Pictures;

/// <summary>The part of the plane that a contour picture shows: the minimum, and the path up to where it rises far above its start, with a margin.</summary>
internal readonly record struct ContourWindow(double Left, double Right, double Bottom, double Top)
{
    private const double Room = 0.3;

    /// <summary>A path that is this many times as far above the minimum as its start diverges. The picture does not extend to it.</summary>
    private const double Followed = 4;

    public (double X, double Y) Size => (Right - Left, Top - Bottom);

    public (double X, double Y)[] Corners => [(Left, Bottom), (Right, Bottom), (Left, Top), (Right, Top)];

    public static ContourWindow Around(SurfaceSlice surface, IReadOnlyList<(double X, double Y)> path)
    {
        var most = path.Count == 0 ? 0 : Followed * Rise(path[0]);
        (double X, double Y)[] shown = [surface.Minimum, .. path.Where(point => Rise(point) <= most)];
        var (left, right) = Wider(shown.Min(static point => point.X), shown.Max(static point => point.X), surface.CurvatureX, surface.Least);
        var (bottom, top) = Wider(shown.Min(static point => point.Y), shown.Max(static point => point.Y), surface.CurvatureY, surface.Least);
        return new(left, right, bottom, top);

        double Rise((double X, double Y) point) => surface.Rise(point.X - surface.Minimum.X, point.Y - surface.Minimum.Y);
    }

    /// <summary>If the range has no width, its width is the one over which the error doubles.</summary>
    private static (double From, double To) Wider(double from, double to, double curvature, double least)
    {
        var width = to - from;
        if (width <= 1e-9 * Math.Max(Math.Abs(from), Math.Abs(to)))
            width = least > 0 && curvature > 0 ? Math.Sqrt(2 * least / curvature) / Room : Math.Max(1, Math.Abs(to));
        return (from - (Room * width), to + (Room * width));
    }
}

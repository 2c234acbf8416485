namespace GradientDescent.Pictures;

/// <summary>Cuts a path to the part that a picture shows.</summary>
internal static class ClippedPath
{
    /// <summary>A line to a point this many picture widths outside looks endless, and its numbers are small enough to draw.</summary>
    private const double Outside = 10;

    /// <summary>The points up to the first one that is far outside. That point is moved closer along its step.</summary>
    public static (double X, double Y)[] Of((double X, double Y)[] path, ContourWindow window)
    {
        var (width, height) = window.Size;
        var inside = Array.FindIndex(path, point => Distance(point) > Outside);
        if (inside <= 0)
            return inside == 0 ? [] : path;

        var (last, next) = (path[inside - 1], path[inside]);
        var share = 2 * Outside / (Distance(next) + Distance(last));
        return [.. path[..inside], (last.X + (share * (next.X - last.X)), last.Y + (share * (next.Y - last.Y)))];

        double Distance((double X, double Y) point) => Math.Max(
            Math.Abs(point.X - window.Left) / width,
            Math.Abs(point.Y - window.Bottom) / height);
    }
}

namespace GradientDescent.Pictures;

/// <summary>A path as far as a picture shows it.</summary>
internal static class ClippedPath
{
    /// <summary>A line that ends so many pictures outside of the picture goes on for who looks at it, and is no number too large to draw.</summary>
    private const double Outside = 10;

    /// <summary>The points up to the first that is far outside, which is moved closer along its step.</summary>
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

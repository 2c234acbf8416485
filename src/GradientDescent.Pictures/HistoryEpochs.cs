namespace GradientDescent.Pictures;

/// <summary>Selects the points of a history that are drawn.</summary>
internal static class HistoryEpochs
{
    /// <summary>More points than this are finer than the resolution of the picture.</summary>
    private const int MaxPoints = 1000;

    /// <summary>All points, or evenly spaced ones that include the first and the last.</summary>
    /// <param name="count">The number of points in the history.</param>
    public static int[] Of(int count)
    {
        var points = Math.Min(count, MaxPoints);
        return [.. Enumerable.Range(0, points).Select(point => points == 1 ? 0 : (int)((long)point * (count - 1) / (points - 1)))];
    }
}

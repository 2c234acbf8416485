namespace GradientDescent.Pictures;

/// <summary>Which points of a history are drawn.</summary>
internal static class HistoryEpochs
{
    /// <summary>More points than this are finer than the picture.</summary>
    private const int MostPoints = 1000;

    /// <summary>All of them, or evenly spread ones that include the first and the last.</summary>
    /// <param name="count">How many there are.</param>
    public static int[] Of(int count)
    {
        var points = Math.Min(count, MostPoints);
        return [.. Enumerable.Range(0, points).Select(point => points == 1 ? 0 : (int)((long)point * (count - 1) / (points - 1)))];
    }
}

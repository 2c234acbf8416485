namespace GradientDescent.Reports.Json;

/// <summary>
/// Selects points of a long history: the first ones, evenly spaced ones, and the last. Each spaced point is selected with the next one, so that its step is known.
/// </summary>
internal static class HistoryPoints
{
    /// <summary>The tutorial shows each of the first ten epochs.</summary>
    private const int First = 10;

    /// <param name="count">The number of points.</param>
    /// <param name="maxCount">The number of points to select, approximately.</param>
    public static int[] Of(int count, int maxCount)
    {
        if (count <= maxCount)
            return [.. Enumerable.Range(0, count)];

        var selected = new SortedSet<int>(Enumerable.Range(0, Math.Min(First + 2, count))) { count - 1 };
        var pairs = Math.Max(1, (maxCount - selected.Count) / 2);
        for (var pair = 1; pair <= pairs; pair++)
        {
            var point = (int)((long)pair * (count - 2) / pairs);
            selected.Add(point);
            selected.Add(point + 1);
        }

        return [.. selected];
    }
}

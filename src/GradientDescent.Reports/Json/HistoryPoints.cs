namespace GradientDescent.Reports.Json;

/// <summary>Which points of a long history are kept: the first ones, evenly spread ones, each with the one after it so that its step is known, and the last.</summary>
internal static class HistoryPoints
{
    /// <summary>The tutorial looks at each of so many epochs.</summary>
    private const int First = 10;

    /// <param name="count">How many points there are.</param>
    /// <param name="most">How many may be kept, about.</param>
    public static int[] Of(int count, int most)
    {
        if (count <= most)
            return [.. Enumerable.Range(0, count)];

        var kept = new SortedSet<int>(Enumerable.Range(0, Math.Min(First + 2, count))) { count - 1 };
        var pairs = Math.Max(1, (most - kept.Count) / 2);
        for (var pair = 1; pair <= pairs; pair++)
        {
            var point = (int)((long)pair * (count - 2) / pairs);
            kept.Add(point);
            kept.Add(point + 1);
        }

        return [.. kept];
    }
}

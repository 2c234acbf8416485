namespace GradientDescent.Reduction;

/// <summary>The number of threads that are worthwhile for a pass over rows.</summary>
internal static class Threads
{
    /// <summary>
    /// With fewer cells, a pass ends before a second thread has started: reading them takes about a millisecond.
    /// </summary>
    public const long WorthwhileCells = 1 << 18;

    /// <summary>The maximum on machines with fewer processors. Each thread needs memory for its sums.</summary>
    private const int MaxThreads = 64;

    /// <summary>A fit takes ten microseconds or more, so this many fits take about a millisecond.</summary>
    private const int WorthwhileFits = 64;

    public static int For(long rows, int columns, int? maxDegreeOfParallelism) => rows * columns < WorthwhileCells ? 1 : Most(maxDegreeOfParallelism);

    /// <summary>For separate fits of some of the rows each.</summary>
    public static int ForFits(int fits, long rows, int columns, int? maxDegreeOfParallelism) =>
        fits < WorthwhileFits && rows * columns < WorthwhileCells ? 1 : Most(maxDegreeOfParallelism);

    private static int Most(int? maxDegreeOfParallelism) => Math.Min(maxDegreeOfParallelism ?? Environment.ProcessorCount, Math.Max(MaxThreads, Environment.ProcessorCount));
}

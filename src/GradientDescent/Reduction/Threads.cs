namespace GradientDescent.Reduction;

/// <summary>How many threads a pass over rows is worth.</summary>
internal static class Threads
{
    /// <summary>
    /// Below this many cells a pass is over before a second thread has started: about a millisecond's worth of reading.
    /// </summary>
    public const long WorthwhileCells = 1 << 18;

    public static int For(long rows, int columns, int? maxDegreeOfParallelism) =>
        rows * columns < WorthwhileCells ? 1 : maxDegreeOfParallelism ?? Environment.ProcessorCount;
}

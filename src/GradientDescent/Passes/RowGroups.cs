using GradientDescent.Reduction;

namespace GradientDescent.Passes;

/// <summary>
/// Rows are summed in groups, and the groups are merged in order. The size of a group is constant, so the same rows give the same bits on any machine and
/// with any number of threads.
/// </summary>
internal static class RowGroups
{
    /// <summary>The number of rows per group; the last group has the rest.</summary>
    public const int Rows = Columns<double>.GroupRows;

    /// <summary>Adds all groups to the total, reports progress, and releases the reduction.</summary>
    public static void Add<TSums>(long rowCount, OrderedReduction<TSums> reduction, TSums total, ReadingWatch watch)
        where TSums : IPartialSum<TSums>
    {
        reduction.Run((rowCount + Rows - 1) / Rows, total, watch.Progress is { } progress ? Report(progress, rowCount) : null, watch.Cancellation);
        reduction.Release();
    }

    private static Action<long> Report(IProgress<ReadingProgress> progress, long rowCount) =>
        group => progress.Report(new(Math.Min((group + 1) * Rows, rowCount), rowCount));
}

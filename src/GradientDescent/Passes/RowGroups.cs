using GradientDescent.Reduction;

namespace GradientDescent.Passes;

/// <summary>
/// Rows are summed a group at a time, and the groups are merged in their order. How many rows a group has depends on nothing else, so the same rows give the
/// same bits on any machine and for any number of threads.
/// </summary>
internal static class RowGroups
{
    /// <summary>The rows of a group; the last one has what is left.</summary>
    public const int Rows = Columns<double>.GroupRows;

    /// <summary>Adds all groups to the total, and says so to whoever watches.</summary>
    public static void Add<TSums>(long rowCount, OrderedReduction<TSums> reduction, TSums total, ReadingWatch watch)
        where TSums : IPartialSum<TSums> => reduction.Run(
            (rowCount + Rows - 1) / Rows,
            total,
            watch.Progress is null ? null : group => watch.Progress.Report(new(Math.Min((group + 1) * Rows, rowCount), rowCount)),
            watch.Cancellation);
}

using GradientDescent.Passes;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>Rows as numbers, for any number of passes. A pass goes over the rows in groups of 8,192, on several threads if the rows allow it.</summary>
/// <remarks>
/// A trainer's <c>PrepareRows</c> creates one. Thread safety: several threads may start passes at once if the rows can be read in parallel, see
/// <see cref="RowAccess.InParallel"/>.
/// </remarks>
public abstract class RowSource
{
    private protected RowSource(ReadingWatch watch) => Watch = watch;

    /// <summary>The number of rows.</summary>
    public abstract long RowCount { get; }

    /// <summary>The number of columns: the features, the target and the sample weight, if any.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>Receives the progress of passes that have no receiver of their own.</summary>
    private ReadingWatch Watch { get; }

    /// <summary>Makes one pass and adds all rows to the total. The bits are the same for any number of threads.</summary>
    /// <typeparam name="TSums">The type of the sums.</typeparam>
    /// <param name="total">The sums to add to: cleared, or with other rows in them.</param>
    /// <param name="create">Creates cleared sums that can be merged into the total.</param>
    /// <param name="progress">Receives the number of rows read, after every group of 8,192. Default: none.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="total"/> or <paramref name="create"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row of an array or a list has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled. The total then contains some of the rows.</exception>
    public void AddTo<TSums>(TSums total, Func<TSums> create, IProgress<ReadingProgress>? progress = null, CancellationToken cancellationToken = default)
        where TSums : class, IBlockSums<TSums>
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(create);
        var watch = new ReadingWatch(progress ?? Watch.Progress, cancellationToken.CanBeCanceled ? cancellationToken : Watch.Cancellation);
        watch.Cancellation.ThrowIfCancellationRequested();
        AddAll(total, create, watch);
    }

    /// <summary>Returns the numbers of rows and columns, for example <c>1,000,000 rows × 9 columns</c>, in the invariant culture. It does not read the rows.</summary>
    public sealed override string ToString() => $"{(CountSoFar is { } count ? Counted.Of(count, "row") : "Uncounted rows")} × {Counted.Of(ColumnCount, "column")}";

    /// <summary>The number of rows; null if only a pass over the rows can determine it.</summary>
    private protected virtual long? CountSoFar => RowCount;

    private protected abstract void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch)
        where TSums : class, IBlockSums<TSums>;

    /// <summary>Adds at most this number of first rows, and at most one block.</summary>
    internal abstract void AddFirst<TSums>(int maxRows, TSums total)
        where TSums : class, IBlockSums<TSums>;
}

using GradientDescent.Passes;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>Rows as numbers, to be passed over as often as need be: a group at a time, by several threads at once where the rows allow it.</summary>
/// <remarks>A trainer's <c>RowsFor</c> makes one. Passes on several threads at once are safe where the rows can be read in parallel, see <see cref="RowAccess"/>.</remarks>
public abstract class RowSource
{
    private protected RowSource(ReadingWatch watch) => Watch = watch;

    /// <summary>How many rows there are.</summary>
    public abstract long RowCount { get; }

    /// <summary>Features, target and sample weight together.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>Who watches the passes that nobody else watches.</summary>
    private ReadingWatch Watch { get; }

    /// <summary>One pass: adds all rows to the total. The bits are the same for any number of threads.</summary>
    /// <typeparam name="TSums">The sums.</typeparam>
    /// <param name="total">Sums that are clear, or that other rows were added to before.</param>
    /// <param name="create">Makes clear sums that merge with the total.</param>
    /// <param name="progress">Receives how many rows are read, after every group of 8192. Default: nobody.</param>
    /// <param name="cancellation">Ends the pass before the next group of 8192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="total"/> or <paramref name="create"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row of an array or a list has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the total has some of the rows.</exception>
    public void AddTo<TSums>(TSums total, Func<TSums> create, IProgress<ReadingProgress>? progress = null, CancellationToken cancellation = default)
        where TSums : class, IBlockSums<TSums>
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(create);
        var watch = new ReadingWatch(progress ?? Watch.Progress, cancellation.CanBeCanceled ? cancellation : Watch.Cancellation);
        watch.Cancellation.ThrowIfCancellationRequested();
        AddAll(total, create, watch);
    }

    /// <summary>How much there is, <c>1,000,000 rows × 9 columns</c>, in the invariant culture. Nothing is read for it.</summary>
    public sealed override string ToString() => $"{(CountSoFar is { } count ? Counted.Of(count, "row") : "Uncounted rows")} × {Counted.Of(ColumnCount, "column")}";

    /// <summary>How many rows there are; null where only a pass over them would tell.</summary>
    private protected virtual long? CountSoFar => RowCount;

    private protected abstract void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch)
        where TSums : class, IBlockSums<TSums>;

    /// <summary>Adds no more than the first few rows, at most one block of them.</summary>
    internal abstract void AddFirst<TSums>(int mostRows, TSums total)
        where TSums : class, IBlockSums<TSums>;
}

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

    /// <summary>The number of a row among all rows that were read, from 0. It differs from the index of the row here if rows before it were left out.</summary>
    /// <param name="row">The index of the row among these rows, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public long NumberOf(long row)
    {
        RequireRow(row);
        return FindNumber(row);
    }

    /// <summary>Where rows are in their source, such as lines of a file. If the rows are not stored, the source is read once more.</summary>
    /// <param name="rows">The indices of the rows among these rows, from 0.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A place for each row; null for a row from memory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IReadOnlyList<SourcePlace?> PlacesOf(IReadOnlyList<long> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
            RequireRow(row);
        return FindPlaces(rows, cancellationToken.CanBeCanceled ? Watch with { Cancellation = cancellationToken } : Watch);
    }

    /// <summary>Returns the numbers of rows and columns, for example <c>1,000,000 rows × 9 columns</c>, in the invariant culture. It does not read the rows.</summary>
    public sealed override string ToString() => $"{(CountSoFar is { } count ? Counted.Of(count, "row") : "Uncounted rows")} × {Counted.Of(ColumnCount, "column")}";

    /// <summary>The number of rows; null if only a pass over the rows can determine it.</summary>
    private protected virtual long? CountSoFar => RowCount;

    private protected virtual long FindNumber(long row) => row;

    private protected virtual SourcePlace?[] FindPlaces(IReadOnlyList<long> indices, ReadingWatch watch) => new SourcePlace?[indices.Count];

    private protected abstract void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch)
        where TSums : class, IBlockSums<TSums>;

    /// <summary>Adds at most this number of first rows, and at most one block.</summary>
    internal abstract void AddFirst<TSums>(int maxRows, TSums total)
        where TSums : class, IBlockSums<TSums>;

    /// <summary>It may be called during a pass, when the rows are not counted yet.</summary>
    private void RequireRow(long row)
    {
        if (row < 0 || row >= CountSoFar)
            throw new ArgumentOutOfRangeException(nameof(row), row, "There is no such row: give an index from 0, below the number of rows.");
    }
}

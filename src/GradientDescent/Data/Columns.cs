using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>Rows stored column by column: the features in declaration order, the target, and the sample weight if there is one.</summary>
/// <remarks>
/// <para>They grow by appending (<see cref="Extend"/>), or are a view of arrays (<see cref="Columns.Of{T}(ReadOnlySpan{T[]})"/>).</para>
/// <para>Any number of threads may read them at once, as long as none adds rows.</para>
/// <para>Column-major because a kernel reads every column as one long stream, and several sequential streams
/// keep more of a processor's prefetchers busy than one.</para>
/// </remarks>
/// <typeparam name="T">What the columns hold: <c>double</c> or <c>float</c>.</typeparam>
/// <example>
/// <code>
/// var columns = new Columns&lt;double&gt;(columnCount: 2);
/// var block = columns.Extend(rows: 1);
/// (block[0, 0], block[1, 0]) = (3, 220);
/// </code>
/// </example>
public sealed class Columns<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>
    /// How many rows are summed before they are merged with the rest. It depends on nothing else, so the same rows give the same bits.
    /// </summary>
    internal const int GroupRows = 8192;

    private readonly ColumnStore<T> _store;

    /// <summary>Columns without rows.</summary>
    /// <param name="columnCount">Features, target and sample weight together.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is not one column.</exception>
    public Columns(int columnCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columnCount);
        _store = new GrowingStore<T>(columnCount);
    }

    /// <summary>Columns for rows that come in portions.</summary>
    /// <param name="columnCount">Features, target and sample weight together.</param>
    /// <param name="expectedRows">How many rows will come, as far as is known: room for them is taken at once.</param>
    internal Columns(int columnCount, long expectedRows)
        : this(new GrowingStore<T>(columnCount, expectedRows))
    {
    }

    internal Columns(ColumnStore<T> store) => _store = store;

    /// <summary>Features, target and sample weight together.</summary>
    public int ColumnCount => _store.ColumnCount;

    /// <summary>How many rows there are.</summary>
    public long RowCount => _store.RowCount;

    /// <summary>What the columns are called, in their order; null where no names were given.</summary>
    public IReadOnlyList<string>? Names => _store.Names;

    /// <summary>The most rows that a block of these columns has.</summary>
    public int BlockRows => _store.BlockRows;

    /// <summary>How many blocks the rows make.</summary>
    public long BlockCount => (RowCount + BlockRows - 1) / BlockRows;

    internal long GroupCount => (RowCount + GroupRows - 1) / GroupRows;

    /// <summary>The first block of a group, and the first that is not of it any more.</summary>
    internal (long From, long To) BlocksOfGroup(long group)
    {
        var blocks = GroupRows / BlockRows;
        return (group * blocks, Math.Min((group + 1) * blocks, BlockCount));
    }

    /// <summary>The rows from <c>index · BlockRows</c> on.</summary>
    /// <remarks>
    /// Where the columns are a view of arrays, the block is a copy of its rows that belongs to the calling thread: it is valid until the same
    /// thread asks these columns for another, and what is written to it is lost.
    /// </remarks>
    /// <param name="index">The block, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public Block<T> Block(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, BlockCount);
        return _store.Rows(index * BlockRows, BlockRows);
    }

    /// <summary>Up to so many rows from one on: as many as stand together and make a block. It is valid as long as <see cref="Block"/> says.</summary>
    internal Block<T> Rows(long from, int mostRows) => _store.Rows(from, mostRows);

    /// <summary>Adds up to so many rows and hands them out to be written; ask again for what did not fit.</summary>
    /// <param name="rows">How many rows to add.</param>
    /// <exception cref="InvalidOperationException">The columns are a view of arrays.</exception>
    public Block<T> Extend(int rows) => _store.Extend(rows);

    /// <summary>How much there is, <c>1,000,000 rows × 9 columns</c>, in the invariant culture.</summary>
    public override string ToString() => $"{Counted.Of(RowCount, "row")} × {Counted.Of(ColumnCount, "column")}";

    /// <summary>The same rows, to be written and added to. They have no names.</summary>
    internal Columns<T> Copy(CancellationToken cancellation = default) => new(_store.Copy(cancellation));

    /// <summary>The columns in the order of these names, not copied. Columns without names stand in that order already.</summary>
    /// <param name="names">What the record calls them: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="recordName">The record.</param>
    /// <exception cref="ArgumentException">A name is missing, or one is too much.</exception>
    internal Columns<T> InOrder(IReadOnlyList<string> names, string recordName)
    {
        var ordered = _store.InOrder(names, recordName);
        return ordered == _store ? this : new(ordered);
    }
}

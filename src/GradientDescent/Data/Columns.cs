using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>Stores rows column by column: the features in declaration order, the target, and the sample weight, if any.</summary>
/// <remarks>
/// <para>Columns have the values of features, not of properties: the column of a target marked <c>[Log]</c> has logarithms. <c>[Polynomial]</c>, levels and other
/// features have columns of their own.</para>
/// <para>Columns either grow (<see cref="AddRows"/>) or are a view of arrays (<see cref="Columns.Of{T}(ReadOnlySpan{T[]})"/>).</para>
/// <para>Thread safety: any number of threads may read them at once, as long as none adds rows.</para>
/// <para>A pass reads each column sequentially. Processors prefetch several such sequential streams at once, so this layout is faster than one row after
/// another.</para>
/// <para>A cell of a block is <c>block[column, row]</c>. Columns and rows are counted from 0, and the rows are those of the block.</para>
/// </remarks>
/// <typeparam name="T">The number type of the columns: <c>double</c> or <c>float</c>.</typeparam>
/// <example>
/// <code>
/// var columns = new Columns&lt;double&gt;(columnCount: 2);
/// var block = columns.AddRows(rows: 1);
/// (block[0, 0], block[1, 0]) = (3, 220);
/// </code>
/// </example>
public sealed class Columns<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>
    /// The number of rows per group. Rows are summed within a group, and then the groups are merged. The size is constant, so the same rows give the same bits.
    /// </summary>
    internal const int GroupRows = 8192;

    private readonly ColumnStore<T> _store;

    /// <summary>Creates columns without rows, which can grow.</summary>
    /// <param name="columnCount">The number of features, plus 1 for the target, plus 1 for the sample weight, if any.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columnCount"/> is 0 or negative.</exception>
    public Columns(int columnCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columnCount);
        _store = new GrowingStore<T>(columnCount);
    }

    /// <summary>Creates columns that can grow, with room for the expected rows.</summary>
    /// <param name="columnCount">The number of features, plus 1 for the target, plus 1 for the sample weight, if any.</param>
    /// <param name="expectedRows">The expected number of rows; room for them is allocated at once.</param>
    internal Columns(int columnCount, long expectedRows)
        : this(new GrowingStore<T>(columnCount, expectedRows))
    {
    }

    internal Columns(ColumnStore<T> store) => _store = store;

    /// <summary>The number of columns: the features, the target and the sample weight, if any.</summary>
    public int ColumnCount => _store.ColumnCount;

    /// <summary>The number of rows.</summary>
    public long RowCount => _store.RowCount;

    /// <summary>The names of the columns, in their order; null if none were given.</summary>
    public IReadOnlyList<string>? Names => _store.Names;

    /// <summary>The number of rows per block; the last block may have fewer.</summary>
    public int BlockRows => _store.BlockRows;

    /// <summary>The number of blocks.</summary>
    public long BlockCount => (RowCount + BlockRows - 1) / BlockRows;

    internal long GroupCount => (RowCount + GroupRows - 1) / GroupRows;

    /// <summary>The range of a group's blocks: the first block, and the first block after the group.</summary>
    internal (long From, long To) BlocksOfGroup(long group)
    {
        var blocks = GroupRows / BlockRows;
        return (group * blocks, Math.Min((group + 1) * blocks, BlockCount));
    }

    /// <summary>Returns a block of rows: at most <see cref="BlockRows"/> rows, from <c>index · BlockRows</c> on.</summary>
    /// <remarks>
    /// Columns that grow return their own memory: writing to the block changes the columns. If the columns are a view of arrays, the block is a copy of the rows that
    /// belongs to the calling thread. It is valid until the same thread requests another block of these columns. Changes to the copy do not reach the arrays.
    /// </remarks>
    /// <param name="index">The index of the block, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no block with this index.</exception>
    public Block<T> Block(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, BlockCount);
        return _store.Rows(index * BlockRows, BlockRows);
    }

    /// <summary>Returns at most this number of rows, starting with one row. It is valid as long as a <see cref="Block"/> is.</summary>
    internal Block<T> Rows(long from, int maxRows) => _store.Rows(from, maxRows);

    /// <summary>Adds rows and returns them as a block to be written. The block may have fewer rows: call again for the rest.</summary>
    /// <remarks>The new rows are 0 … <c>block.Rows</c> − 1 of the returned block. Their cells are 0 until they are written.</remarks>
    /// <param name="rows">The number of rows to add, 1 or more.</param>
    /// <exception cref="InvalidOperationException">The columns are a view of arrays.</exception>
    public Block<T> AddRows(int rows) => _store.AddRows(rows);

    /// <summary>Returns the numbers of rows and columns, for example <c>1,000,000 rows × 9 columns</c>, in the invariant culture.</summary>
    public override string ToString() => $"{Counted.Of(RowCount, "row")} × {Counted.Of(ColumnCount, "column")}";

    /// <summary>Copies the rows into new columns that can grow. The copy has no names.</summary>
    internal Columns<T> Copy(CancellationToken cancellationToken = default) => new(_store.Copy(cancellationToken));

    /// <summary>Copies some of the rows into new columns. The copy has no names.</summary>
    /// <param name="rows">The numbers of the rows.</param>
    internal Columns<T> Copy(ReadOnlySpan<int> rows)
    {
        var copy = new Columns<T>(ColumnCount, rows.Length);
        while (!rows.IsEmpty)
        {
            var block = copy.AddRows(rows.Length);
            CopyRows(rows[..block.Rows], block);
            rows = rows[block.Rows..];
        }

        return copy;
    }

    /// <summary>Copies some of the rows into the first rows of a block.</summary>
    /// <param name="rows">The numbers of the rows.</param>
    /// <param name="to">The block.</param>
    internal void CopyRows(ReadOnlySpan<int> rows, Block<T> to)
    {
        for (var at = 0; at < rows.Length; at++)
            _store.Rows(rows[at], 1).CopyRow(0, to, at);
    }

    /// <summary>Returns the columns in the order of these names, without copying them. Columns without names are already in that order.</summary>
    /// <param name="names">The record's names: the features in declaration order, the target, and the sample weight, if any.</param>
    /// <param name="recordName">The name of the record.</param>
    /// <exception cref="ArgumentException">A name is missing, or a name is not one of the record's columns.</exception>
    internal Columns<T> InOrder(IReadOnlyList<string> names, string recordName)
    {
        var ordered = _store.InOrder(names, recordName);
        return ordered == _store ? this : new(ordered);
    }
}

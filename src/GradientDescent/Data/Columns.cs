using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Rows stored column by column: the features in declaration order, the target, and the sample weight if there is one. It grows by appending.</summary>
/// <remarks>
/// Column-major because a kernel reads every column as one long stream, and several sequential streams
/// keep more of a processor's prefetchers busy than one.
/// </remarks>
/// <typeparam name="T">What the columns hold: <c>double</c> or <c>float</c>.</typeparam>
public sealed class Columns<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>
    /// How many rows are summed before they are merged with the rest. It depends on nothing else, so the same rows give the same bits.
    /// </summary>
    internal const int GroupRows = 8192;

    private readonly List<Chunk<T>> _chunks = [];
    private readonly long _expectedRows;

    /// <summary>Columns without rows.</summary>
    /// <param name="columnCount">Features, target and sample weight together.</param>
    public Columns(int columnCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columnCount);
        ColumnCount = columnCount;
        BlockRows = BlockSize.Rows<T>(columnCount);
    }

    /// <summary>Columns for rows that come in portions.</summary>
    /// <param name="columnCount">Features, target and sample weight together.</param>
    /// <param name="expectedRows">How many rows will come, as far as is known: room for them is taken at once.</param>
    internal Columns(int columnCount, long expectedRows)
        : this(columnCount) => _expectedRows = expectedRows;

    /// <summary>Features, target and sample weight together.</summary>
    public int ColumnCount { get; }

    /// <summary>How many rows there are.</summary>
    public long RowCount { get; private set; }

    /// <summary>The most rows that a block of these columns has.</summary>
    public int BlockRows { get; }

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
    public Block<T> Block(long index) => Rows(index * BlockRows, BlockRows);

    /// <summary>Up to so many rows from one on: as many as stand together and make a block.</summary>
    internal Block<T> Rows(long from, int mostRows)
    {
        var chunk = _chunks[(int)(from / Chunk<T>.MostRows)];
        var at = (int)(from % Chunk<T>.MostRows);
        return chunk.Block(at, Math.Min(Math.Min(mostRows, BlockRows), chunk.Rows - at));
    }

    /// <summary>Adds up to so many rows and hands them out to be written; ask again for what did not fit.</summary>
    public Block<T> Extend(int rows)
    {
        var block = ChunkWithRoomFor(rows).Extend(rows);
        RowCount += block.Rows;
        return block;
    }

    /// <summary>The same rows, to be written to.</summary>
    internal Columns<T> Copy()
    {
        var copy = new Columns<T>(ColumnCount) { RowCount = RowCount };
        copy._chunks.AddRange(_chunks.Select(static chunk => chunk.WithCapacity(chunk.Capacity)));
        return copy;
    }

    private Chunk<T> ChunkWithRoomFor(int rows)
    {
        if (_chunks.Count == 0 || _chunks[^1].Rows == Chunk<T>.MostRows)
            _chunks.Add(new Chunk<T>(ColumnCount, _chunks.Count == 0 ? (int)Math.Min(Math.Max(_expectedRows, rows), Chunk<T>.MostRows) : Chunk<T>.MostRows));

        var last = _chunks[^1];
        if (last.Rows == last.Capacity)
            _chunks[^1] = last.WithCapacity(Math.Max(2 * last.Capacity, (int)Math.Min((long)last.Rows + rows, Chunk<T>.MostRows)));
        return _chunks[^1];
    }
}

using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Data;

/// <summary>Rows in chunks that the store allocates. They can be written, and rows can be added.</summary>
/// <param name="columnCount">The number of features, plus 1 for the target, plus 1 for the sample weight, if any.</param>
/// <param name="expectedRows">The expected number of rows. Default: 0 (unknown).</param>
internal sealed class GrowingStore<T>(int columnCount, long expectedRows = 0) : ColumnStore<T>(columnCount)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly List<Chunk<T>> _chunks = [];
    private long _rowCount;

    public override long RowCount => _rowCount;

    public override Block<T> Rows(long from, int maxRows)
    {
        var chunk = _chunks[(int)(from / Chunk<T>.MaxRows)];
        var at = (int)(from % Chunk<T>.MaxRows);
        return chunk.Block(at, Math.Min(Math.Min(maxRows, BlockRows), chunk.Rows - at));
    }

    public override Block<T> AddRows(int rows)
    {
        var block = ChunkWithRoomFor(rows).AddRows(rows);
        _rowCount += block.Rows;
        return block;
    }

    public override GrowingStore<T> Copy(CancellationToken cancellationToken)
    {
        var copy = new GrowingStore<T>(ColumnCount) { _rowCount = _rowCount };
        foreach (var chunk in _chunks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            copy._chunks.Add(chunk.WithCapacity(chunk.Capacity));
        }

        return copy;
    }

    private Chunk<T> ChunkWithRoomFor(int rows)
    {
        if (_chunks.Count == 0 || _chunks[^1].Rows == Chunk<T>.MaxRows)
            _chunks.Add(new Chunk<T>(ColumnCount, _chunks.Count == 0 ? (int)Math.Min(Math.Max(expectedRows, rows), Chunk<T>.MaxRows) : Chunk<T>.MaxRows));

        var last = _chunks[^1];
        if (last.Rows == last.Capacity)
            _chunks[^1] = last.WithCapacity(Math.Max(2 * last.Capacity, (int)Math.Min((long)last.Rows + rows, Chunk<T>.MaxRows)));
        return _chunks[^1];
    }
}

using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Summaries;

namespace GradientDescent.RowReading;

/// <summary>Writes rows into blocks with a kernel, and refuses a row with a number that is missing or not finite.</summary>
/// <param name="schema">The schema of the rows.</param>
/// <param name="kernel">Turns the rows into columns.</param>
internal sealed class RowWriter<TRow, T>(ModelSchema schema, RowKernel<TRow, T> kernel)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly InvalidCells<T> _invalid = new(schema);
    private readonly RowDiagnosis<TRow, T> _diagnosis = new(schema, kernel);

    public int FeatureCount => kernel.FeatureCount;

    public int ColumnCount => kernel.ColumnCount;

    /// <summary>Where a row is in its source; null if it comes from memory.</summary>
    public SourcePlace? PlaceOf(TRow row) => kernel.PlaceOf(row);

    /// <summary>
    /// Adds rows to sums through a block that is small enough for the first-level cache, because writing a row touches every column.
    /// </summary>
    public BlockAdder<T, TSums> AdderTo<TSums>(TSums sums)
        where TSums : class, IBlockSums<TSums> => new(sums, kernel.ColumnCount, Math.Max(TSums.MinRows, MomentSums.SliceRows(kernel.ColumnCount)));

    /// <summary>Writes rows into as many blocks as they need.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="first">The number of the first of them among all rows.</param>
    /// <param name="room">Provides the blocks.</param>
    /// <exception cref="InvalidRowException">A number is missing or not finite.</exception>
    public void Write<TRoom>(ReadOnlySpan<TRow> rows, long first, TRoom room)
        where TRoom : IBlockRoom<T>
    {
        while (!rows.IsEmpty)
        {
            var block = room.Next(rows.Length);
            Write(rows, block, first);
            room.Written(block, first);
            first += block.Rows;
            rows = rows[block.Rows..];
        }
    }

    /// <param name="rows">The rows, and those after them.</param>
    /// <param name="block">The block to write to; it has as many rows as are written.</param>
    /// <param name="first">The number of the first row among all rows.</param>
    private void Write(ReadOnlySpan<TRow> rows, Block<T> block, long first)
    {
        var written = RowKernel<TRow, T>.FirstNull(rows[..block.Rows]);
        var readable = written == block.Rows ? rows : rows[..written];
        if (kernel.Write(readable, block.Slice(0, written)) is { } unreadable)
            throw new InvalidRowException(first + unreadable.Index, unreadable.Invalid with { Place = kernel.PlaceOf(rows[unreadable.Index]) });

        Check(block.Slice(0, written), rows, first);
        if (written < block.Rows)
            throw new InvalidRowException(first + written, InvalidRow.Null);
    }

    private void Check(Block<T> block, ReadOnlySpan<TRow> rows, long first)
    {
        if (!_invalid.AreIn(block))
            return;
        for (var row = 0; row < block.Rows; row++)
        {
            var bad = _invalid.First(block, row);
            if (bad >= 0)
                throw new InvalidRowException(first + row, _diagnosis.OfCell(rows[row], bad, double.CreateTruncating(block[bad, row])) with { Place = kernel.PlaceOf(rows[row]) });
        }
    }
}

using System.Numerics;
using GradientDescent.Data;

namespace GradientDescent.RowReading;

/// <summary>
/// Passes each row on to training or to validation, or leaves it out. It leaves out rows with a missing value if the record says so
/// (<see cref="MissingValues.SkipRow"/>) and, with <see cref="InvalidRows.Skip"/>, rows with numbers that cannot be used.
/// </summary>
internal sealed class RowSorter<TRow, T>(
    ModelSchema schema, RowKernel<TRow, T> kernel, InvalidRows invalidRows, IRowReceiver<TRow> training, IRowReceiver<TRow>? validation, ValidationDraw? draw, SkippedRows skipped) : IRowReceiver<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Read once, because a kernel without its own implementation inherits the interface's default one, whose lookup for every row would be slow.</summary>
    private readonly bool _mayLeaveOut = kernel.MayLeaveOut;

    private readonly InvalidCells<T> _invalid = new(schema);
    private readonly RowDiagnosis<TRow, T> _diagnosis = new(schema, kernel);
    private readonly Chunk<T> _scratch = new(kernel.ColumnCount, 1);

    private enum Side
    {
        Training,
        Validation,
        LeftOut,
    }

    /// <summary>Consecutive rows with the same destination are passed on together.</summary>
    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        var (from, side) = (0, Side.Training);
        for (var at = 0; at < rows.Length; at++)
        {
            var invalid = FaultOf(rows.Slice(at, 1));
            var next = invalid is not null ? Side.LeftOut : draw?.Next() ?? false ? Side.Validation : Side.Training;
            if (next != side)
            {
                Pass(rows[from..at], first + from, side);
                (from, side) = (at, next);
            }

            if (invalid is not null)
                LeaveOut(rows[at], first + at, invalid);
        }

        Pass(rows[from..], first + from, side);
    }

    private void Pass(ReadOnlySpan<TRow> rows, long first, Side side)
    {
        if (side != Side.LeftOut)
            (side == Side.Training ? training : validation!).Take(rows, first);
    }

    private void LeaveOut(TRow row, long number, InvalidRow invalid)
    {
        var placed = row is null ? invalid : invalid with { Place = kernel.PlaceOf(row) };
        skipped.Add(number, placed);
        training.LeaveOut(row, number, placed);
    }

    /// <summary>Why a row is left out. Null if it is passed on, and also if it is refused later.</summary>
    private InvalidRow? FaultOf(ReadOnlySpan<TRow> row)
    {
        if (row[0] is null)
            return invalidRows == InvalidRows.Throw ? null : InvalidRow.Null;
        if (_mayLeaveOut && kernel.LeavesOut(row[0]))
            return _diagnosis.OfLeftOut(row[0]);
        if (invalidRows == InvalidRows.Throw)
            return null;

        var block = _scratch.Block(0, 1);
        if (kernel.Write(row, block) is { } unreadable)
            return unreadable.Invalid;
        return _invalid.First(block, 0) is >= 0 and var column ? _diagnosis.OfCell(row[0], column, double.CreateTruncating(block[column, 0])) : null;
    }
}

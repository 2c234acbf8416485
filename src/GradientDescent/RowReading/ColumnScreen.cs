using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Models;
using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Checks rows in columns for numbers that cannot be used, as it is done for rows that are read one by one.</summary>
/// <param name="schema">The schema of the rows.</param>
internal sealed class ColumnScreen<T>(ModelSchema schema)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly InvalidCells<T> _invalid = new(schema);

    /// <summary>The exception for the first row with numbers that cannot be used; null if there is none.</summary>
    public InvalidRowException? FirstInvalid(Columns<T> columns)
    {
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                if (_invalid.First(block, row) is >= 0 and var bad)
                    return new((index * columns.BlockRows) + row, FaultOf(block, row, bad));
            }
        }

        return null;
    }

    /// <summary>Whether a sample weight is negative. Other numbers that cannot be used make the sums NaN or infinite; a negative weight does not.</summary>
    public bool HasNegativeWeight(Columns<T> columns, CancellationToken cancellationToken)
    {
        if (schema.SampleWeight is null)
            return false;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (columns.Block(index).HasNegative(columns.ColumnCount - 1))
                return true;
        }

        return false;
    }

    /// <summary>Divides the rows into training and validation rows, and skips those that cannot be used.</summary>
    /// <param name="columns">The rows.</param>
    /// <param name="invalidRows">What happens to rows that cannot be used.</param>
    /// <param name="draw">Draws the validation rows; null for none.</param>
    /// <param name="origins">Receives where the training rows come from; null if nobody asks.</param>
    /// <param name="cancellationToken">Cancels before the next block.</param>
    /// <returns>The rows, and those that were skipped.</returns>
    public (Columns<T> Training, Columns<T> Validation, IReadOnlyList<SkippedRowReason> Skipped) Sort(
        Columns<T> columns, InvalidRows invalidRows, ValidationDraw? draw, RowOrigins? origins, CancellationToken cancellationToken)
    {
        var (training, validation, skipped) = (new Columns<T>(columns.ColumnCount), new Columns<T>(columns.ColumnCount), new SkippedRows());
        for (long index = 0; index < columns.BlockCount; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                var number = (index * columns.BlockRows) + row;
                if (invalidRows == InvalidRows.Skip && _invalid.First(block, row) is >= 0 and var bad)
                {
                    skipped.Add(number, FaultOf(block, row, bad));
                    continue;
                }

                var validates = draw?.Next() ?? false;
                block.CopyRow(row, (validates ? validation : training).AddRows(1), 0);
                if (!validates)
                    origins?.Add(new(number, Place: null));
            }
        }

        return (training, validation, skipped.Reasons);
    }

    private InvalidRow FaultOf(Block<T> block, int row, int column) => InvalidRow.OfCell(ColumnName.Of(schema, column), double.CreateTruncating(block[column, row]));
}

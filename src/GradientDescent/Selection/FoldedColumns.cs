using System.Numerics;
using GradientDescent.Objectives;
using GradientDescent.Passes;

namespace GradientDescent.Selection;

/// <summary>Folds by copying: the rows to train on and those to validate with, in columns of their own, for losses that must read them again and again.</summary>
internal sealed class FoldedColumns<T>(Columns<T> columns, RowParts parts, bool trainsOnThePast, int? weightColumn, Func<Columns<T>, DataObjective> objectiveOf) : FoldedRows
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override int FoldCount => trainsOnThePast ? parts.Count - 1 : parts.Count;

    public override DataObjective All => objectiveOf(columns);

    /// <exception cref="ArgumentException">One of the sides has no rows, or none that count.</exception>
    public override (DataObjective Training, DataObjective Validation) Fold(int fold)
    {
        var validating = trainsOnThePast ? fold + 1 : fold;
        var training = new Columns<T>(columns.ColumnCount);
        var validation = new Columns<T>(columns.ColumnCount);
        var totals = default(RowTotals);
        var partOf = new int[columns.BlockRows];
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            parts.Assign(index * columns.BlockRows / parts.Stretch, partOf.AsSpan(0, parts.Stretches(block.Rows)));
            for (var row = 0; row < block.Rows; row++)
            {
                var part = partOf[row / parts.Stretch];
                if (trainsOnThePast && part > validating)
                    continue;
                block.CopyRow(row, (part == validating ? validation : training).Extend(1), 0);
                if (part == validating)
                    totals += RowTotals.Of(block.Slice(row, 1), weightColumn);
            }
        }

        RequireWeight(validating, totals);
        return (objectiveOf(training), objectiveOf(validation));
    }
}

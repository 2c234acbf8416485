using System.Numerics;
using GradientDescent.Objectives;
using GradientDescent.Passes;

namespace GradientDescent.Selection;

/// <summary>Folds by copying: the training rows and the validation rows of a fold, each in separate columns. For losses that read the rows repeatedly.</summary>
internal sealed class FoldedColumns<T>(Columns<T> columns, FoldScheme scheme, int? weightColumn, Func<Columns<T>, DataObjective> objectiveOf) : FoldedRows(scheme)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override DataObjective All { get; } = objectiveOf(columns);

    public override (DataObjective Training, DataObjective Validation) Fold(int fold)
    {
        var parts = Scheme.Parts;
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
                if (Scheme.Trains(fold, part))
                    block.CopyRow(row, training.AddRows(1), 0);
                if (part != Scheme.Validating(fold))
                    continue;
                block.CopyRow(row, validation.AddRows(1), 0);
                totals += RowTotals.Of(block.Slice(row, 1), weightColumn);
            }
        }

        RequireWeight(Scheme.Validating(fold), totals);
        return (objectiveOf(training), objectiveOf(validation));
    }
}

using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Objectives;
using GradientDescent.Passes;
using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>Folds by copying: the training rows and the validation rows of a fold, each in separate columns. For losses that read the rows repeatedly.</summary>
/// <param name="columns">The rows.</param>
/// <param name="missing">The cells in which a mean replaced a missing value; null if there are none. Within a fold, it is the mean of its training rows.</param>
/// <param name="schema">The schema of the rows.</param>
/// <param name="scheme">The folds.</param>
/// <param name="objectiveOf">The objective over rows.</param>
internal sealed class FoldedColumns<T>(Columns<T> columns, MissingCells? missing, ModelSchema schema, FoldScheme scheme, Func<Columns<T>, DataObjective> objectiveOf) : FoldedRows(scheme)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int? _weightColumn = schema.SampleWeight is null ? null : schema.Features.Count + 1;

    public override DataObjective All { get; } = objectiveOf(columns);

    public override (DataObjective Training, DataObjective Validation, double[] Means) Fold(int fold)
    {
        var training = new Columns<T>(columns.ColumnCount);
        var validation = new Columns<T>(columns.ColumnCount);
        var totals = default(RowTotals);
        var partOf = new int[columns.BlockRows];
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            Scheme.Parts.AssignRows(index * columns.BlockRows, partOf.AsSpan(0, block.Rows));
            for (var row = 0; row < block.Rows; row++)
            {
                if (Scheme.Trains(fold, partOf[row]))
                    Copy(block, row, (index * columns.BlockRows) + row, training);
                if (partOf[row] != Scheme.Validating(fold))
                    continue;
                Copy(block, row, (index * columns.BlockRows) + row, validation);
                totals += RowTotals.Of(block.Slice(row, 1), _weightColumn);
            }
        }

        RequireWeight(Scheme.Validating(fold), totals);
        var imputation = new MeanImputation<T>(schema);
        var means = imputation.MeansOf(training, CancellationToken.None);
        imputation.Fill(training, means);
        imputation.Fill(validation, means);
        return (objectiveOf(training), objectiveOf(validation), means);
    }

    /// <summary>Copies a row, with its missing values as such.</summary>
    private void Copy(Block<T> block, int row, long number, Columns<T> to)
    {
        var copy = to.AddRows(1);
        block.CopyRow(row, copy, 0);
        missing?.Restore(number, copy, 0);
    }
}

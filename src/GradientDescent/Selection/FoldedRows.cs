using System.Globalization;
using GradientDescent.Objectives;
using GradientDescent.Passes;

namespace GradientDescent.Selection;

/// <summary>Rows as objectives: for all rows, and for the training and validation rows of each fold.</summary>
internal abstract class FoldedRows(FoldScheme scheme)
{
    public int FoldCount => scheme.FoldCount;

    public abstract DataObjective All { get; }

    protected FoldScheme Scheme => scheme;

    /// <summary>The rows of a fold, and the means of its training rows that replace missing values in both.</summary>
    /// <exception cref="ArgumentException">The training or the validation part has no rows, or all its sample weights are 0.</exception>
    public abstract (DataObjective Training, DataObjective Validation, double[] Means) Fold(int fold);

    /// <exception cref="ArgumentException">A part has no rows, or all its sample weights are 0.</exception>
    protected static void RequireWeight(int part, RowTotals totals)
    {
        if (totals.Rows == 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Fold {part} has no rows: use fewer folds, or give it some rows."));
        if (!(totals.Weight > 0))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"All sample weights in fold {part} are 0: use fewer folds, or give some of its rows a weight above 0."));
    }
}

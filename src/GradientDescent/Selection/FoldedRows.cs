using System.Globalization;
using GradientDescent.Objectives;
using GradientDescent.Passes;

namespace GradientDescent.Selection;

/// <summary>Rows as objectives: all of them, and for each fold those to train on and those to validate with.</summary>
internal abstract class FoldedRows(FoldScheme scheme)
{
    public int FoldCount => scheme.FoldCount;

    public abstract DataObjective All { get; }

    protected FoldScheme Scheme => scheme;

    /// <exception cref="ArgumentException">One of the sides has no rows, or none that count.</exception>
    public abstract (DataObjective Training, DataObjective Validation) Fold(int fold);

    /// <exception cref="ArgumentException">A part has no rows, or none that count.</exception>
    protected static void RequireWeight(int part, RowTotals totals)
    {
        if (totals.Rows == 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Fold {part} has no rows: take fewer folds, or give it some."));
        if (!(totals.Weight > 0))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"All sample weights in fold {part} are 0, so nothing validates there: take fewer folds, or give some of its rows a weight."));
    }
}

using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>Folds by row number, as folds of rows.</summary>
internal sealed class NumberedFolds<TRow>(Folds folds) : Folds<TRow>
{
    public override int Count => folds.Count;

    internal override FoldScheme Of(RowSlice<TRow> rows, int count) => folds.Of(count);
}

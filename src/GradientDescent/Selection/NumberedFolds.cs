using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>Folds by row number, as folds of rows.</summary>
internal sealed class NumberedFolds<TRow>(Folds folds) : Folds<TRow>
{
    public override int Count => folds.Count;

    internal override bool TrainsOnThePast => folds.TrainsOnThePast;

    internal override RowParts Of(RowSlice<TRow> rows, int count) => folds.Of(count);
}

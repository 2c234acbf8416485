namespace GradientDescent.Selection;

/// <summary>Folds that depend only on row numbers, as folds of rows.</summary>
internal sealed class NumberedFolds<TRow>(Folds folds) : Folds<TRow>
{
    public override int Count => folds.Count;

    private protected override string Call => folds.ToString();

    internal override FoldAssignment<TRow> Begin() => new(folds.Of);
}

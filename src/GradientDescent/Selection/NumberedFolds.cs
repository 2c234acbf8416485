namespace GradientDescent.Selection;

/// <summary>Folds that do not depend on the type of the rows, as folds of rows.</summary>
internal sealed class NumberedFolds<TRow>(Folds folds) : Folds<TRow>
{
    public override int Count => folds.Count;

    private protected override string Call => folds.ToString();

    internal override FoldAssignment<TRow> Begin() => folds.Begin<TRow>();
}

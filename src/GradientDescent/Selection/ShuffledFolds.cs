namespace GradientDescent.Selection;

/// <summary><see cref="Folds.Shuffled"/>.</summary>
internal sealed class ShuffledFolds(int count, int seed) : Folds(count)
{
    internal override FoldScheme Of(long rowCount)
    {
        RequireRows(rowCount, Count);
        return new(ShuffledParts.Of(rowCount, Count, seed));
    }
}

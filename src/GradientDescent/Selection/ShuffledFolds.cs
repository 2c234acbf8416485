using static System.FormattableString;

namespace GradientDescent.Selection;

/// <summary><see cref="Folds.Shuffled"/>.</summary>
internal sealed class ShuffledFolds(int count, int seed) : Folds(count)
{
    private protected override string Call => Invariant($"Shuffled({Count}, seed: {seed})");

    internal override FoldScheme Of(long rowCount)
    {
        RequireRows(rowCount, Count);
        return new(ShuffledParts.Of(rowCount, Count, seed));
    }
}

using static System.FormattableString;

namespace GradientDescent.Selection;

/// <summary><see cref="Folds.Contiguous"/>.</summary>
internal sealed class ContiguousFolds(int count) : Folds(count)
{
    private protected override string Call => Invariant($"Contiguous({Count})");

    internal override FoldScheme Of(long rowCount)
    {
        RequireRows(rowCount, Count);
        return new(RunsOfRows.Even(rowCount, Count));
    }
}

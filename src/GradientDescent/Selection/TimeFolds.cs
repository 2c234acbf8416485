using static System.FormattableString;

namespace GradientDescent.Selection;

/// <summary><see cref="Folds.ByTime"/>.</summary>
internal sealed class TimeFolds(int count) : Folds(count)
{
    private protected override string Call => Invariant($"ByTime({Count})");

    internal override FoldScheme Of(long rowCount)
    {
        RequireRows(rowCount, Count + 1);
        return new(RunsOfRows.EqualAtTheEnd(rowCount, Count + 1), TrainsOnThePast: true);
    }
}

using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>How far the reading of rows has come.</summary>
/// <param name="Rows">How many rows of this pass are read.</param>
/// <param name="RowCount">How many there are, where that is known; otherwise null.</param>
public readonly record struct ReadingProgress(long Rows, long? RowCount)
{
    /// <summary>For example <c>8,192 of 1,000,000 rows</c>, in the invariant culture.</summary>
    public override string ToString() => RowCount is { } all ? Invariant($"{Rows:N0} of {Counted.Of(all, "row")}") : Counted.Of(Rows, "row");
}

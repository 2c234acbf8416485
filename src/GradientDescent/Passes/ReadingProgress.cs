using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>The progress of a pass over rows.</summary>
/// <param name="Rows">The number of rows of this pass that have been read.</param>
/// <param name="RowCount">The number of all rows; null if it is unknown.</param>
public readonly record struct ReadingProgress(long Rows, long? RowCount)
{
    /// <summary>Returns for example <c>8,192 of 1,000,000 rows</c>, in the invariant culture.</summary>
    public override string ToString() => RowCount is { } all ? Invariant($"{Rows:N0} of {Counted.Of(all, "row")}") : Counted.Of(Rows, "row");
}

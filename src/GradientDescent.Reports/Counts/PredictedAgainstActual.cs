using static System.FormattableString;

namespace GradientDescent.Reports;

/// <summary>Predictions beside what they predict: row by row where there are few, counted in cells where there are many.</summary>
/// <param name="RowCount">How many rows there are.</param>
/// <param name="Predicted">The prediction of each row, where there are few; empty where they are counted.</param>
/// <param name="Actual">The target of each row, in the same order; empty where they are counted.</param>
/// <param name="Counts">The rows counted, the actual target along x and the prediction along y; null where each is there.</param>
public sealed record PredictedAgainstActual(long RowCount, IReadOnlyList<double> Predicted, IReadOnlyList<double> Actual, Histogram2D? Counts)
{
    /// <summary>How many rows there are and how they are kept, <c>1,000,000 rows in 100 × 80 cells</c> or <c>7 rows, one by one</c>, in the invariant culture.</summary>
    public override string ToString() => Counts?.ToString() ?? Invariant($"{RowCount:N0} rows, one by one");
}

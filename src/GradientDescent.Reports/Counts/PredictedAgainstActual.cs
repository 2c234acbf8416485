using static System.FormattableString;

namespace GradientDescent.Reports;

/// <summary>Predictions and targets of the rows: one by one if there are few rows (up to 3,000), and counted in cells otherwise.</summary>
/// <param name="RowCount">The number of rows.</param>
/// <param name="Predicted">The prediction of each row; empty if the rows are counted.</param>
/// <param name="Actual">The target of each row, in the same order; empty if the rows are counted.</param>
/// <param name="Counts">The rows counted in cells, with the target along x and the prediction along y; null if the rows are listed one by one.</param>
public sealed record PredictedAgainstActual(long RowCount, IReadOnlyList<double> Predicted, IReadOnlyList<double> Actual, Histogram2D? Counts)
{
    /// <summary>
    /// Returns the number of rows, <c>1,000,000 rows in 100 × 80 cells</c> if they are counted or <c>7 rows, one by one</c> if not, in the invariant culture.
    /// </summary>
    public override string ToString() => Counts?.ToString() ?? Invariant($"{RowCount:N0} rows, one by one");
}

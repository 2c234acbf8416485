using static System.FormattableString;

namespace GradientDescent.Reports;

/// <summary>How many rows lie in each cell of a rectangle that is divided into cells of one size.</summary>
/// <param name="XFrom">Where the first column of cells begins.</param>
/// <param name="XTo">Where the last column ends.</param>
/// <param name="YFrom">Where the first row of cells begins.</param>
/// <param name="YTo">Where the last row ends.</param>
/// <param name="Width">How many columns of cells there are.</param>
/// <param name="Height">How many rows of cells there are.</param>
/// <param name="Counts">How many rows of the data lie in the cell of column x and row y, at y · <paramref name="Width"/> + x.</param>
public sealed record Histogram2D(double XFrom, double XTo, double YFrom, double YTo, int Width, int Height, IReadOnlyList<long> Counts)
{
    /// <summary>For example <c>1,000,000 rows in 100 × 80 cells</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Counts.Sum():N0} rows in {Width} × {Height} cells");
}

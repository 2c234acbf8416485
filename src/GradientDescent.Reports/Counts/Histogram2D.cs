using static System.FormattableString;

namespace GradientDescent.Reports;

/// <summary>A two-dimensional histogram: the number of data rows in each cell of a grid with cells of equal size.</summary>
/// <param name="MinX">The lower end of the first interval along x.</param>
/// <param name="MaxX">The upper end of the last interval along x.</param>
/// <param name="MinY">The lower end of the first interval along y.</param>
/// <param name="MaxY">The upper end of the last interval along y.</param>
/// <param name="Width">The number of cells along x.</param>
/// <param name="Height">The number of cells along y.</param>
/// <param name="Counts">
/// The number of data rows in each cell. The cell with index x and y is at y · <paramref name="Width"/> + x; there are <paramref name="Width"/> ·
/// <paramref name="Height"/> of them.
/// </param>
public sealed record Histogram2D(double MinX, double MaxX, double MinY, double MaxY, int Width, int Height, IReadOnlyList<long> Counts)
{
    /// <summary>Returns the numbers of rows and cells, for example <c>1,000,000 rows in 100 × 80 cells</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Counts.Sum():N0} rows in {Width} × {Height} cells");
}

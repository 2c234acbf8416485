using GradientDescent.Numerics;
using GradientDescent.Passes;
using static System.FormattableString;

namespace GradientDescent.Summaries;

/// <summary>
/// Describes in words why moments or a factor cannot be those of rows; null if they can. Everything that is computed from rows passes, because it is held to the
/// bounds of its own rounding errors only.
/// </summary>
internal static class PossibleRows
{
    /// <summary>The bounds of rounding errors are statistical, so they are not taken to the last digit.</summary>
    private const double Tolerance = 4;

    /// <summary>The mean square of a column whose squares are too small for a double.</summary>
    private const double SmallestSquare = 1e-300;

    private const string NegativeDiagonal = "has a negative number on its diagonal.";

    /// <summary>The logarithms of all doubles above 0 are between −this and this.</summary>
    private const double LargestLogarithm = 746;

    public static string? Fault(RowTotals totals, bool isWeighted)
    {
        if (totals.Rows > RowTotals.MaxRows)
            return Invariant($"has {totals.Rows} rows, but no more than {RowTotals.MaxRows} can be counted.");
        if (totals.Counted < 1 || totals.Rows < totals.Counted || !(totals.Weight > 0 && double.IsFinite(totals.Weight)))
            return "has no rows, or no row with a weight above 0.";
        if (!isWeighted && totals != new RowTotals(totals.Rows, totals.Rows, totals.Rows, 0))
            return Invariant($"has a weight of {totals.Weight} for {totals.Counted} of {totals.Rows} rows, but its rows have no weights.");
        return Math.Abs(totals.LogWeight) <= LargestLogarithm * totals.Counted ? null : "has a sum of the logarithms of the weights that no weights have.";
    }

    /// <param name="moments">The moments.</param>
    /// <param name="names">The names of the features and of the target.</param>
    public static string? Fault(Moments moments, IReadOnlyList<string> names)
    {
        var size = names.Count;
        var squares = moments.Squares.ToArray();
        if (squares.Any(static square => square < 0) || moments.Rounding < 0)
            return "has a negative mean square or rounding.";
        if (moments.Rounding < 4 * Rounding.Unit && squares.Any(static square => square > 0))
            return "has a rounding below that of a single sum.";

        var rounding = Tolerance * moments.Rounding;
        double[] roots = [.. squares.Select(static square => Math.Sqrt(square + SmallestSquare))];
        // A negative variance gives NaN, and is refused below.
        double[] deviations = [.. Enumerable.Range(0, size).Select(i => Math.Sqrt(moments.Covariance(i, i) + (rounding * roots[i] * roots[i])))];
        var scaled = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            if (moments.Covariance(i, i) < -rounding * roots[i] * roots[i])
                return NegativeDiagonal;
            if (moments.Covariance(i, i) > (1 + rounding) * roots[i] * roots[i])
                return $"has a variance of {names[i]} that is larger than its mean square.";
            for (var j = 0; j < size; j++)
            {
                if (!(Math.Abs(moments.Covariance(i, j)) <= (deviations[i] * deviations[j]) + (rounding * roots[i] * roots[j])))
                    return $"has a covariance of {names[i]} and {names[j]} that is larger than their variances permit.";
                scaled[i, j] = moments.Covariance(i, j) / roots[i] / roots[j];
            }
        }

        return SpectrumFault(scaled, moments.Totals.Counted, rounding);
    }

    public static string? Fault(TriangularFactor factor)
    {
        var size = factor.FeatureCount + 1;
        var scaled = new double[size, size];
        var rounding = 0.0;
        for (var i = 0; i < size; i++)
        {
            if (factor[i, i] < 0)
                return NegativeDiagonal;
            if (factor.Deviation(i) > 0)
                rounding = Math.Max(rounding, 2 * Tolerance * factor.RowRounding(i) / factor.Deviation(i));
            for (var j = 0; j < size; j++)
            {
                for (var k = 0; k <= Math.Min(i, j); k++)
                    scaled[i, j] += Share(factor, k, i) * Share(factor, k, j);
            }
        }

        return SpectrumFault(scaled, factor.Totals.Counted, rounding);
    }

    /// <summary>An element of R as a share of its column's length.</summary>
    private static double Share(TriangularFactor factor, int row, int column) =>
        factor.Deviation(column) > 0 ? factor[row, column] / factor.Deviation(column) / Math.Sqrt(factor.Totals.Weight) : 0;

    /// <summary>
    /// The covariance of n rows has no negative eigenvalue, and at most n − 1 that are not 0. If each element is off by up to the rounding, each eigenvalue is off by
    /// up to size · rounding (H. Weyl, 1912).
    /// </summary>
    private static string? SpectrumFault(double[,] scaled, long rows, double rounding)
    {
        var size = scaled.GetLength(0);
        var error = size * (rounding + (Tolerance * size * Rounding.Unit));
        var eigenvalues = SymmetricEigenvalues.Of(scaled);
        if (eigenvalues[0] < -error)
            return "has covariances that no rows have: their matrix has a negative eigenvalue.";
        return rows <= size && eigenvalues[size - rows] > error ? Invariant($"has covariances that need more than {rows} rows.") : null;
    }
}

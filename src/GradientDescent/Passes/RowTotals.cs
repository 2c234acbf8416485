using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Passes;

/// <summary>The number of rows and their weight.</summary>
/// <param name="Rows">The number of all rows.</param>
/// <param name="Counted">The number of rows with a weight other than 0.</param>
/// <param name="Weight">Σ w.</param>
/// <param name="LogWeight">Σ ln w over the rows whose weight is not 0.</param>
internal readonly record struct RowTotals(long Rows, long Counted, double Weight, double LogWeight)
{
    private const double LogOfTwo = 0.693147180559945309417;

    /// <summary>The product of this number of mantissas, each below 2, does not overflow.</summary>
    private const int MaxMantissas = 512;

    public static RowTotals operator +(RowTotals a, RowTotals b) =>
        new(a.Rows + b.Rows, a.Counted + b.Counted, a.Weight + b.Weight, a.LogWeight + b.LogWeight);

    public static RowTotals operator -(RowTotals a, RowTotals b) =>
        new(a.Rows - b.Rows, a.Counted - b.Counted, a.Weight - b.Weight, a.LogWeight - b.LogWeight);

    /// <param name="rows">The rows.</param>
    /// <param name="weightColumn">The index of the sample weight's column; null if every row has weight 1.</param>
    public static RowTotals Of<T>(Block<T> rows, int? weightColumn)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (weightColumn is not { } column)
            return new(rows.Rows, rows.Rows, rows.Rows, 0);

        var totals = default(RowTotals);
        for (var from = 0; from < rows.Rows; from += MaxMantissas)
            totals += OfWeights(rows.Slice(from, MaxMantissas), column);
        return totals;
    }

    /// <summary>Σ ln w with one logarithm per batch of rows: w = m · 2ᵉ, so it is ln Π m + ln 2 · Σ e.</summary>
    private static RowTotals OfWeights<T>(Block<T> rows, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var counted = 0;
        long exponents = 0;
        double weight = 0, mantissas = 1;
        for (var row = 0; row < rows.Rows; row++)
        {
            var rowWeight = double.CreateTruncating(rows[column, row]);
            if (!(rowWeight > 0))
                continue;
            var exponent = Math.ILogB(rowWeight);
            counted++;
            weight += rowWeight;
            exponents += exponent;
            mantissas *= Math.ScaleB(rowWeight, -exponent);
        }

        return new(rows.Rows, counted, weight, Math.Log(mantissas) + (exponents * LogOfTwo));
    }
}

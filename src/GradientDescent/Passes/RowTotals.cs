using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Passes;

/// <summary>How many rows there are and what they weigh.</summary>
/// <param name="Rows">All rows.</param>
/// <param name="Counted">Those whose weight is not 0.</param>
/// <param name="Weight">Σ w.</param>
/// <param name="LogWeight">Σ ln w over the rows whose weight is not 0.</param>
internal readonly record struct RowTotals(long Rows, long Counted, double Weight, double LogWeight)
{
    private const double LogOfTwo = 0.693147180559945309417;

    /// <summary>So many mantissas, each below 2, multiply without overflow.</summary>
    private const int MostMantissas = 512;

    public static RowTotals operator +(RowTotals a, RowTotals b) =>
        new(a.Rows + b.Rows, a.Counted + b.Counted, a.Weight + b.Weight, a.LogWeight + b.LogWeight);

    public static RowTotals operator -(RowTotals a, RowTotals b) =>
        new(a.Rows - b.Rows, a.Counted - b.Counted, a.Weight - b.Weight, a.LogWeight - b.LogWeight);

    /// <param name="rows">The rows.</param>
    /// <param name="weightColumn">The column of the sample weight, or null where every row weighs 1.</param>
    public static RowTotals Of<T>(Block<T> rows, int? weightColumn)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (weightColumn is not { } column)
            return new(rows.Rows, rows.Rows, rows.Rows, 0);

        var totals = default(RowTotals);
        for (var from = 0; from < rows.Rows; from += MostMantissas)
            totals += OfWeights(rows.Slice(from, MostMantissas), column);
        return totals;
    }

    /// <summary>One logarithm for all rows: of the product of the mantissas, and the exponents added up.</summary>
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

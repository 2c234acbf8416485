using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent.Passes;

/// <summary>The number of rows and their weight.</summary>
/// <param name="Rows">The number of all rows.</param>
/// <param name="Counted">The number of rows with a weight other than 0.</param>
/// <param name="Weight">Σ w.</param>
/// <param name="LogWeight">Σ ln w over the rows whose weight is not 0.</param>
internal readonly record struct RowTotals(long Rows, long Counted, double Weight, double LogWeight)
{
    /// <summary>2⁵³: a double holds every number of rows up to this one.</summary>
    public const long MaxRows = 1L << 53;

    private const double LogOfTwo = 0.693147180559945309417;

    /// <summary>The product of this number of mantissas, each below 2, does not overflow.</summary>
    private const int MaxMantissas = 512;

    private const int MantissaLength = 52;
    private const ulong MantissaBits = (1UL << MantissaLength) - 1;
    private const int ExponentOfOne = 1023;

    /// <summary>2⁻¹⁰²². Smaller numbers have no exponent of their own.</summary>
    private const double SmallestNormal = 2.2250738585072014E-308;

    /// <summary>2⁵², which makes them normal without rounding.</summary>
    private const double IntoNormal = 1L << MantissaLength;

    public static RowTotals operator +(RowTotals a, RowTotals b) =>
        new(a.Rows + b.Rows, a.Counted + b.Counted, a.Weight + b.Weight, a.LogWeight + b.LogWeight);

    public static RowTotals operator -(RowTotals a, RowTotals b) =>
        new(a.Rows - b.Rows, a.Counted - b.Counted, a.Weight - b.Weight, a.LogWeight - b.LogWeight);

    /// <summary>The totals of both parts, of which each may have any origin.</summary>
    /// <exception cref="ArgumentException">There are too many rows, or their weight is too large.</exception>
    public static RowTotals Merge(RowTotals a, RowTotals b)
    {
        if (a.Rows > MaxRows - b.Rows)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{a.Rows} and {b.Rows} rows cannot be merged: no more than {MaxRows} can be counted."));
        var totals = a + b;
        return double.IsFinite(totals.Weight) && double.IsFinite(totals.LogWeight) ? totals
            : throw new ArgumentException("The sum of the sample weights is too large for a double: scale the weights down.");
    }

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
        var (counted, weight, mantissas, exponents) = SumsOf<T>(rows.Cells(column));
        return new(rows.Rows, counted, weight, Math.Log(mantissas) + (exponents * LogOfTwo));
    }

    /// <summary>A method of its own that calls nothing: around a call, the JIT would keep the sums in memory, which makes the loop several times as slow.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Counted, double Weight, double Mantissas, long Exponents) SumsOf<T>(ReadOnlySpan<T> weights)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var counted = 0;
        long exponents = 0;
        double sum = 0, mantissas = 1;
        foreach (var cell in weights)
        {
            var weight = double.CreateTruncating(cell);
            if (!(weight > 0))
                continue;
            var (mantissa, exponent) = PartsOf(weight);
            counted++;
            sum += weight;
            exponents += exponent;
            mantissas *= mantissa;
        }

        return (counted, sum, mantissas, exponents);
    }

    /// <summary>m and e of a positive number m · 2ᵉ with 1 ≤ m &lt; 2, from its bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Mantissa, int Exponent) PartsOf(double number)
    {
        var bias = ExponentOfOne;
        if (number < SmallestNormal)
        {
            number *= IntoNormal;
            bias += MantissaLength;
        }

        var bits = BitConverter.DoubleToUInt64Bits(number);
        return (BitConverter.UInt64BitsToDouble((bits & MantissaBits) | BitConverter.DoubleToUInt64Bits(1)), (int)(bits >> MantissaLength) - bias);
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>
/// The loops of a <see cref="ReflectorPanel"/>. Each pass also computes the products that the next reflector needs. Where additions would have to wait for one
/// another, it uses two sums for each result.
/// </summary>
internal static class ReflectorTiles
{
    /// <returns>Σ x², Σ xx₁ and Σ xx₂.</returns>
    public static (double Square, double Product1, double Product2) Products(ref double x, ref double x1, ref double x2, int rows)
    {
        Vector<double> square = default, product1 = default, product2 = default;
        Vector<double> square_ = default, product1_ = default, product2_ = default;
        for (var row = 0; row < rows; row += 2 * Vector<double>.Count)
        {
            var value = Vector.LoadUnsafe(ref x, (nuint)row);
            square = Vector.MultiplyAddEstimate(value, value, square);
            product1 = Vector.MultiplyAddEstimate(value, Vector.LoadUnsafe(ref x1, (nuint)row), product1);
            product2 = Vector.MultiplyAddEstimate(value, Vector.LoadUnsafe(ref x2, (nuint)row), product2);

            var next = (nuint)(row + Vector<double>.Count);
            value = Vector.LoadUnsafe(ref x, next);
            square_ = Vector.MultiplyAddEstimate(value, value, square_);
            product1_ = Vector.MultiplyAddEstimate(value, Vector.LoadUnsafe(ref x1, next), product1_);
            product2_ = Vector.MultiplyAddEstimate(value, Vector.LoadUnsafe(ref x2, next), product2_);
        }

        return (Vector.Sum(square + square_), Vector.Sum(product1 + product1_), Vector.Sum(product2 + product2_));
    }

    /// <summary>Subtracts multiples of x from x₁ and x₂.</summary>
    /// <returns>Σ x₁², Σ x₁x₂ and Σ xx₁ after the subtraction.</returns>
    public static (double Square, double Product, double Overlap) SubtractFirst(
        ref double x, double times1, double times2, ref double x1, ref double x2, int rows)
    {
        var factor1 = Vector.Create(-times1);
        var factor2 = Vector.Create(-times2);
        Vector<double> square = default, product = default, overlap = default;
        Vector<double> square_ = default, product_ = default, overlap_ = default;
        for (var row = 0; row < rows; row += 2 * Vector<double>.Count)
        {
            var value = Vector.LoadUnsafe(ref x, (nuint)row);
            var value1 = Vector.MultiplyAddEstimate(factor1, value, Vector.LoadUnsafe(ref x1, (nuint)row));
            var value2 = Vector.MultiplyAddEstimate(factor2, value, Vector.LoadUnsafe(ref x2, (nuint)row));
            Vector.StoreUnsafe(value1, ref x1, (nuint)row);
            Vector.StoreUnsafe(value2, ref x2, (nuint)row);
            square = Vector.MultiplyAddEstimate(value1, value1, square);
            product = Vector.MultiplyAddEstimate(value1, value2, product);
            overlap = Vector.MultiplyAddEstimate(value, value1, overlap);

            var next = (nuint)(row + Vector<double>.Count);
            value = Vector.LoadUnsafe(ref x, next);
            value1 = Vector.MultiplyAddEstimate(factor1, value, Vector.LoadUnsafe(ref x1, next));
            value2 = Vector.MultiplyAddEstimate(factor2, value, Vector.LoadUnsafe(ref x2, next));
            Vector.StoreUnsafe(value1, ref x1, next);
            Vector.StoreUnsafe(value2, ref x2, next);
            square_ = Vector.MultiplyAddEstimate(value1, value1, square_);
            product_ = Vector.MultiplyAddEstimate(value1, value2, product_);
            overlap_ = Vector.MultiplyAddEstimate(value, value1, overlap_);
        }

        return (Vector.Sum(square + square_), Vector.Sum(product + product_), Vector.Sum(overlap + overlap_));
    }

    /// <summary>Subtracts a multiple of x₁ from x₂.</summary>
    /// <returns>Σ x₂², Σ xx₂ and Σ x₁x₂ after the subtraction.</returns>
    public static (double Square, double Overlap, double Overlap1) SubtractSecond(
        ref double x, ref double x1, double times, ref double x2, int rows)
    {
        var factor = Vector.Create(-times);
        Vector<double> square = default, overlap = default, overlap1 = default;
        Vector<double> square_ = default, overlap_ = default, overlap1_ = default;
        for (var row = 0; row < rows; row += 2 * Vector<double>.Count)
        {
            var value1 = Vector.LoadUnsafe(ref x1, (nuint)row);
            var value2 = Vector.MultiplyAddEstimate(factor, value1, Vector.LoadUnsafe(ref x2, (nuint)row));
            Vector.StoreUnsafe(value2, ref x2, (nuint)row);
            square = Vector.MultiplyAddEstimate(value2, value2, square);
            overlap = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref x, (nuint)row), value2, overlap);
            overlap1 = Vector.MultiplyAddEstimate(value1, value2, overlap1);

            var next = (nuint)(row + Vector<double>.Count);
            value1 = Vector.LoadUnsafe(ref x1, next);
            value2 = Vector.MultiplyAddEstimate(factor, value1, Vector.LoadUnsafe(ref x2, next));
            Vector.StoreUnsafe(value2, ref x2, next);
            square_ = Vector.MultiplyAddEstimate(value2, value2, square_);
            overlap_ = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref x, next), value2, overlap_);
            overlap1_ = Vector.MultiplyAddEstimate(value1, value2, overlap1_);
        }

        return (Vector.Sum(square + square_), Vector.Sum(overlap + overlap_), Vector.Sum(overlap1 + overlap1_));
    }

    /// <summary>Subtracts multiples of the three columns x from each of the three columns y.</summary>
    /// <param name="x">The first of the columns x.</param>
    /// <param name="times">The multiples: those of the first column x for each y, then those of the second, then of the third.</param>
    /// <param name="y">The first of the columns y.</param>
    /// <param name="stride">The distance between two columns.</param>
    /// <param name="rows">The number of rows, in whole vectors.</param>
    public static void Subtract(ref double x, double[] times, ref double y, int stride, int rows)
    {
        ref var x1 = ref Unsafe.Add(ref x, stride);
        ref var x2 = ref Unsafe.Add(ref x1, stride);
        ref var y1 = ref Unsafe.Add(ref y, stride);
        ref var y2 = ref Unsafe.Add(ref y1, stride);
        var factor00 = Vector.Create(-times[0]);
        var factor01 = Vector.Create(-times[1]);
        var factor02 = Vector.Create(-times[2]);
        var factor10 = Vector.Create(-times[3]);
        var factor11 = Vector.Create(-times[4]);
        var factor12 = Vector.Create(-times[5]);
        var factor20 = Vector.Create(-times[6]);
        var factor21 = Vector.Create(-times[7]);
        var factor22 = Vector.Create(-times[8]);

        for (var row = 0; row < rows; row += Vector<double>.Count)
        {
            var left = Vector.LoadUnsafe(ref y, (nuint)row);
            var middle = Vector.LoadUnsafe(ref y1, (nuint)row);
            var right = Vector.LoadUnsafe(ref y2, (nuint)row);

            var value = Vector.LoadUnsafe(ref x, (nuint)row);
            left = Vector.MultiplyAddEstimate(factor00, value, left);
            middle = Vector.MultiplyAddEstimate(factor01, value, middle);
            right = Vector.MultiplyAddEstimate(factor02, value, right);

            value = Vector.LoadUnsafe(ref x1, (nuint)row);
            left = Vector.MultiplyAddEstimate(factor10, value, left);
            middle = Vector.MultiplyAddEstimate(factor11, value, middle);
            right = Vector.MultiplyAddEstimate(factor12, value, right);

            value = Vector.LoadUnsafe(ref x2, (nuint)row);
            left = Vector.MultiplyAddEstimate(factor20, value, left);
            middle = Vector.MultiplyAddEstimate(factor21, value, middle);
            right = Vector.MultiplyAddEstimate(factor22, value, right);

            Vector.StoreUnsafe(left, ref y, (nuint)row);
            Vector.StoreUnsafe(middle, ref y1, (nuint)row);
            Vector.StoreUnsafe(right, ref y2, (nuint)row);
        }
    }
}

using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>C⁻¹ = (AᵀA/Σw)⁻¹ by weights, for the rows A of the features and, with an intercept, 1. For the features it is Σw · R⁻¹R⁻ᵀ.</summary>
internal static class InverseProducts
{
    public static double[,] Of(LeastSquares solved)
    {
        var features = solved.Factor.FeatureCount;
        var size = solved.Weights.Length;
        var weight = solved.Factor.Totals.Weight;
        var inverse = solved.Inverse;
        var transposed = new double[features, features];
        for (var i = 0; i < features; i++)
        {
            for (var k = i; k < features; k++)
                transposed[k, i] = inverse[i, k];
        }

        // R⁻¹R⁻ᵀ row by row: row i is Σₖ (R⁻¹)ᵢₖ · (row k of R⁻ᵀ).
        var products = new double[size, size];
        for (var i = 0; i < features; i++)
        {
            var row = products.Row(i, 0, i + 1);
            transposed.AddRows(first: i, from: 0, inverse.Row(i, i, features - i), row);
            for (var j = 0; j <= i; j++)
                products[i, j] = products[j, i] = weight * products[i, j];
        }

        if (solved.HasIntercept)
            AddIntercept(products, inverse, weight, solved.Factor.Mean);
        return products;
    }

    /// <summary>
    /// Adds the row and the column of the intercept, which balances the effect of the coefficients on the mean prediction: with v = R⁻ᵀ · mean, its own element is
    /// 1 + Σw · |v|², and the others are −Σw · R⁻¹v. Sums of squares do not cancel.
    /// </summary>
    private static void AddIntercept(double[,] products, double[,] inverse, double weight, ReadOnlySpan<double> mean)
    {
        var last = products.GetLength(0) - 1;
        var v = new double[last];
        for (var k = 0; k < last; k++)
        {
            for (var i = 0; i <= k; i++)
                v[k] += mean[i] * inverse[i, k];
        }

        products[last, last] = 1;
        for (var i = 0; i < last; i++)
        {
            products[last, last] += weight * v[i] * v[i];
            var sum = 0.0;
            for (var k = i; k < last; k++)
                sum += inverse[i, k] * v[k];
            products[i, last] = products[last, i] = -weight * sum;
        }
    }
}

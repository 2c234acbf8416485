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
            AddIntercept(products, solved.Factor.Mean);
        return products;
    }

    /// <summary>Adds the row and the column of the intercept, which balances the effect of the coefficients on the mean prediction.</summary>
    private static void AddIntercept(double[,] products, ReadOnlySpan<double> mean)
    {
        var last = products.GetLength(0) - 1;
        products[last, last] = 1;
        for (var i = 0; i < last; i++)
        {
            for (var j = 0; j < last; j++)
                products[last, i] -= mean[j] * products[j, i];
            products[i, last] = products[last, i];
            products[last, last] -= mean[i] * products[last, i];
        }
    }
}

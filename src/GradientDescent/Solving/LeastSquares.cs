namespace GradientDescent;

/// <summary>
/// The weights of least mean squared residual and ridge penalty, by the normal equations:
/// (covariances of the features + prices of their squares) · coefficients = covariances with the target.
/// </summary>
/// <remarks>
/// Cholesky in declaration order. A feature that the features before it determine (a constant, a copy, a sum of others) adds
/// nothing to the prediction: its coefficient is 0 and it is reported, as R's <c>lm</c> does.
/// </remarks>
internal static class LeastSquares
{
    /// <summary>A feature with less than this share of its variance left is taken as determined by those before it.</summary>
    private const double RedundantShare = 1e-12;

    /// <returns>The features that are determined by those before them.</returns>
    public static IReadOnlyList<int> Solve(Moments moments, bool hasIntercept, CoefficientPrices prices, Span<double> weights)
    {
        var size = moments.FeatureCount;
        var target = size;
        var factor = new double[size, size];
        var solution = new double[size];
        var redundant = new List<int>();

        double Product(int i, int j) => (hasIntercept ? moments.Covariance(i, j) : moments.RawProduct(i, j)) + (i == j ? prices.SquarePrice(i) : 0);

        // L·Lᵀ = products, and L·solution = right-hand side on the way.
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < i; j++)
                factor[i, j] = factor[j, j] == 0 ? 0 : (Product(i, j) - Dot(factor, i, j)) / factor[j, j];

            var left = Product(i, i) - Dot(factor, i, i);
            if (!(left > RedundantShare * Product(i, i)) || ConstantColumn.Is(left, moments.RawProduct(i, i) + prices.SquarePrice(i)))
            {
                redundant.Add(i);
                continue;
            }

            factor[i, i] = Math.Sqrt(left);
            solution[i] = Product(i, target);
            for (var k = 0; k < i; k++)
                solution[i] -= factor[i, k] * solution[k];
            solution[i] /= factor[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
                solution[i] -= factor[k, i] * weights[k];
            weights[i] = factor[i, i] == 0 ? 0 : solution[i] / factor[i, i];
        }

        if (hasIntercept)
        {
            weights[size] = moments.Mean[target];
            for (var i = 0; i < size; i++)
                weights[size] -= weights[i] * moments.Mean[i];
        }

        return redundant;
    }

    private static double Dot(double[,] factor, int i, int j)
    {
        var sum = 0.0;
        for (var k = 0; k < j; k++)
            sum += factor[i, k] * factor[j, k];
        return sum;
    }
}

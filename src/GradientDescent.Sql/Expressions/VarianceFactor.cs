namespace GradientDescent.Sql.Expressions;

/// <summary>
/// The variance of a prediction as a sum of squares: Σⱼ (Σᵢ lᵢⱼ (xᵢ − mᵢ))² + rest, with the features x and their centres m. Where the features are far from 0, it keeps more digits than x̃ᵀVx̃
/// with the covariance V of all weights.
/// </summary>
internal sealed class VarianceFactor
{
    /// <summary>What is left of a variance after this share of it has been subtracted is rounding.</summary>
    private const double Rounding = 1e-14;

    private readonly double[,] _lower;

    /// <param name="covariance">V row by row: the coefficients, then the intercept, if any.</param>
    /// <param name="features">The number of features.</param>
    /// <param name="hasIntercept">Whether V has a row for an intercept.</param>
    public VarianceFactor(IReadOnlyList<double> covariance, int features, bool hasIntercept)
    {
        var size = features + (hasIntercept ? 1 : 0);
        _lower = Cholesky((i, j) => covariance[(i * size) + j], features);
        Centre = new double[features];
        if (!hasIntercept)
            return;

        // L y = −V(features, intercept), then Lᵀ centre = y.
        var y = new double[features];
        for (var i = 0; i < features; i++)
            y[i] = Quotient(-covariance[(i * size) + features] - Enumerable.Range(0, i).Sum(j => _lower[i, j] * y[j]), _lower[i, i]);
        for (var i = features - 1; i >= 0; i--)
            Centre[i] = Quotient(y[i] - Enumerable.Range(i + 1, features - i - 1).Sum(j => _lower[j, i] * Centre[j]), _lower[i, i]);
        Rest = Math.Max(0, covariance[^1] - y.Sum(static part => part * part));
    }

    /// <summary>The features for which the prediction is most certain: with classical errors, their means.</summary>
    public double[] Centre { get; }

    /// <summary>The variance there.</summary>
    public double Rest { get; }

    /// <summary>The summands of each square: features, and what their distance from the centre is multiplied by.</summary>
    public IEnumerable<(int Feature, double Factor)[]> Squares() =>
        Enumerable.Range(0, Centre.Length)
            .Select(square => Enumerable.Range(square, Centre.Length - square).Select(feature => (feature, _lower[feature, square])).Where(static summand => summand.Item2 != 0).ToArray())
            .Where(static summands => summands.Length > 0);

    /// <summary>L with LLᵀ = A. A column is 0 if nothing but rounding is left for it: so it is for a redundant feature.</summary>
    private static double[,] Cholesky(Func<int, int, double> a, int size)
    {
        var lower = new double[size, size];
        for (var j = 0; j < size; j++)
        {
            double Left(int i) => a(i, j) - Enumerable.Range(0, j).Sum(k => lower[i, k] * lower[j, k]);
            var left = Left(j);
            if (!(left > Rounding * a(j, j)))
                continue;
            lower[j, j] = Math.Sqrt(left);
            for (var i = j + 1; i < size; i++)
                lower[i, j] = Left(i) / lower[j, j];
        }

        return lower;
    }

    private static double Quotient(double left, double diagonal) => diagonal == 0 ? 0 : left / diagonal;
}

using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>Solves the normal equations of some of the features, the penalty's squares and the slopes of its sizes included, by Cholesky.</summary>
internal sealed class NormalSystem(NormalEquations equations)
{
    /// <summary>A feature with less than this share of its square left is taken as determined by those before it.</summary>
    private const double RedundantShare = 1e-12;

    private readonly double[] _factor = new double[equations.Size * equations.Size];
    private readonly double[] _solution = new double[equations.Size];

    /// <summary>
    /// The coefficients of least loss and penalty among those with the signs that they have now; the others are 0. A feature that those before it
    /// determine has 0 too.
    /// </summary>
    /// <returns>Whether no feature is determined by those before it.</returns>
    public bool Solve(ReadOnlySpan<int> features, CoefficientPrices prices, Span<double> coefficients)
    {
        var size = features.Length;
        var isRegular = true;
        for (var i = 0; i < size; i++)
        {
            var feature = features[i];
            var products = equations.Products(feature);
            var row = _factor.AsSpan(i * equations.Size, i + 1);
            for (var j = 0; j < i; j++)
            {
                var other = _factor.AsSpan(j * equations.Size, j + 1);
                row[j] = other[j] == 0 ? 0 : (products[features[j]] - Dot(row, other, j)) / other[j];
            }

            var square = products[feature] + prices.SquarePrice(feature);
            var left = square - Dot(row, row, i);
            if (!(left > RedundantShare * square))
            {
                (row[i], _solution[i], isRegular) = (0, 0, false);
                continue;
            }

            var slope = prices.IsSmooth ? 0 : Math.Sign(coefficients[feature]) * prices.SizePrice(feature) / 2;
            row[i] = Math.Sqrt(left);
            _solution[i] = (equations.WithTarget[feature] - slope - Dot(row, _solution, i)) / row[i];
        }

        coefficients.Clear();
        for (var i = size - 1; i >= 0; i--)
        {
            var pivot = _factor[(i * equations.Size) + i];
            var coefficient = coefficients[features[i]] = pivot == 0 ? 0 : _solution[i] / pivot;
            for (var k = 0; k < i; k++)
                _solution[k] -= _factor[(i * equations.Size) + k] * coefficient;
        }

        return isRegular;
    }

    private static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int count)
    {
        var sum = 0.0;
        for (var k = 0; k < count; k++)
            sum += x[k] * y[k];
        return sum;
    }
}

using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>
/// The mean squared error as a function of the coefficients w, with the best intercept: wᵀPw − 2 cᵀw + s. The features have mean square 1, so P has ones on its diagonal.
/// Without penalty, the minimum is where Pw = c.
/// </summary>
internal sealed class NormalEquations
{
    private readonly double[] _products;
    private readonly double[] _withTarget;

    /// <param name="moments">The moments of the features in their own units.</param>
    /// <param name="units">The units of the coefficients.</param>
    /// <param name="hasIntercept">Whether there is an intercept.</param>
    public NormalEquations(Moments moments, FeatureUnits units, bool hasIntercept)
    {
        var standard = moments.InUnits(units);
        double Product(int i, int j) => hasIntercept ? standard.Covariance(i, j) : standard.RawProduct(i, j);

        Size = moments.FeatureCount;
        TargetSquare = Product(Size, Size);
        _products = new double[Size * Size];
        _withTarget = new double[Size];
        for (var i = 0; i < Size; i++)
        {
            // A constant feature carries no information: its products are set to zero, so its coefficient stays 0.
            if (hasIntercept ? moments.IsConstant(i) : moments.RawProduct(i, i) == 0)
                continue;
            _withTarget[i] = Product(i, Size);
            for (var j = 0; j < Size; j++)
                _products[(i * Size) + j] = Product(i, j);
        }
    }

    /// <summary>The number of coefficients.</summary>
    public int Size { get; }

    /// <summary>s, the mean squared error if all coefficients are 0.</summary>
    public double TargetSquare { get; }

    /// <summary>c, the mean products of the features and the target.</summary>
    public ReadOnlySpan<double> WithTarget => _withTarget;

    /// <summary>A row of P.</summary>
    public ReadOnlySpan<double> Products(int feature) => _products.AsSpan(feature * Size, Size);
}

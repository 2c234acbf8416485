using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>
/// The mean squared error of the coefficients w once the intercept is the best there is: w·Pw − 2 w·c + s, for features of mean square 1, so that
/// P has ones on its diagonal. Without penalty its minimum is where Pw = c.
/// </summary>
internal sealed class NormalEquations
{
    private readonly double[] _products;
    private readonly double[] _withTarget;

    /// <param name="moments">The moments, the features in their own units.</param>
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
            // A feature that does not vary says nothing: with zeros it is left alone.
            if (ConstantColumn.Is(hasIntercept ? moments.Covariance(i, i) : moments.RawProduct(i, i), moments.RawProduct(i, i)))
                continue;
            _withTarget[i] = Product(i, Size);
            for (var j = 0; j < Size; j++)
                _products[(i * Size) + j] = Product(i, j);
        }
    }

    /// <summary>How many coefficients there are.</summary>
    public int Size { get; }

    /// <summary>s, the mean squared error of all coefficients 0.</summary>
    public double TargetSquare { get; }

    /// <summary>c, what the features have in common with the target.</summary>
    public ReadOnlySpan<double> WithTarget => _withTarget;

    /// <summary>A row of P.</summary>
    public ReadOnlySpan<double> Products(int feature) => _products.AsSpan(feature * Size, Size);
}

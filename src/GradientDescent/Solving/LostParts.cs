using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Decides, during a Cholesky factorisation of moments, whether the part of a feature that the features before it do not determine is lost in rounding.</summary>
/// <remarks>
/// The part is the feature minus Σ mⱼ · feature j. The errors of its mean square are those of the mean products: at most (εᵢ + Σ |mⱼ| εⱼ)², with εᵢεⱼ the bound of the
/// error of product i, j.
/// </remarks>
internal sealed class LostParts
{
    /// <summary>A part with more than this share of the feature's square is far above all rounding.</summary>
    private const double SafeShare = 1e-4;

    private readonly Moments _moments;
    private readonly double[,] _matrix;
    private readonly double _share;
    private double[]? _resolutions;

    /// <param name="moments">The moments.</param>
    /// <param name="matrix">The matrix that is being factored. Its rows above the feature in question are rows of R.</param>
    public LostParts(Moments moments, double[,] matrix)
    {
        _moments = moments;
        _matrix = matrix;
        _share = Cholesky.RoundingShare(moments);
    }

    /// <inheritdoc cref="TriangularFactor.Resolutions"/>
    public double[] Resolutions => _resolutions ?? [];

    /// <param name="feature">The index of the feature.</param>
    /// <param name="left">Σ w · (the square of its own part).</param>
    /// <param name="whole">Σ w · (its square).</param>
    public bool IsLost(int feature, double left, double whole)
    {
        if (left > SafeShare * whole)
            return false;

        var multiples = new Triangle(_matrix).Regress(feature);
        var rounding = RoundingOf(feature);
        for (var i = 0; i < feature; i++)
            rounding += Math.Abs(multiples[i]) * RoundingOf(i);

        // Twice the rounding, because the true square may be larger than the computed one by the square of the rounding.
        var resolution = 2 * rounding;
        var distance = double.Hypot(Math.Sqrt(Math.Max(0, left)) / Math.Sqrt(_moments.Totals.Weight), rounding);
        if (distance > resolution)
            return false;

        (_resolutions ??= new double[_moments.FeatureCount])[feature] = resolution;
        return true;
    }

    private double RoundingOf(int feature) => Math.Sqrt(_share * _moments.Squares[feature]);
}

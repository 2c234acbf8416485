using GradientDescent.Numerics;

namespace GradientDescent.Summaries;

/// <summary>The mean squared error as a function of the weights, from the moments alone.</summary>
/// <remarks>
/// With v = (coefficients, −1) the residual is r = intercept + v·z. So E[r] = intercept + v·mean, E[r²] = E[r]² + vᵀCv with C
/// the covariance of z, and E[r·x] = (Cv) + mean·E[r]. Means and covariances stay apart, so nothing cancels however far from
/// zero the features are. It has room to compute in, which threads must not share.
/// </remarks>
internal sealed class ErrorSurface(Moments moments, bool hasIntercept)
{
    /// <summary>v: the coefficients, and −1 for the target.</summary>
    private readonly double[] _contrast = [.. new double[moments.FeatureCount], -1];

    public int WeightCount => moments.FeatureCount + (hasIntercept ? 1 : 0);

    /// <summary>The mean squared error at the weights, and its gradient.</summary>
    public double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var features = moments.FeatureCount;
        weights[..features].CopyTo(_contrast);

        var meanResidual = (hasIntercept ? weights[features] : 0) + Vectors.DotInLanes(moments.Mean, _contrast);
        var variance = 0.0;
        for (var i = 0; i <= features; i++)
        {
            var covariance = Vectors.DotInLanes(moments.Covariances(i), _contrast);
            variance += _contrast[i] * covariance;
            if (i < features)
                gradient[i] = 2 * (covariance + (moments.Mean[i] * meanResidual));
        }

        if (hasIntercept)
            gradient[features] = 2 * meanResidual;

        // A perfect fit leaves the rounding of a variance, which may be on either side of 0; NaN must stay NaN.
        return (meanResidual * meanResidual) + (variance < 0 ? 0 : variance);
    }

    public double[,] Hessian() => moments.Hessian(new SquaredError().CurvatureBound!.Value, hasIntercept);
}

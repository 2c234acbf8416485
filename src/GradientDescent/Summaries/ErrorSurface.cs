using GradientDescent.Numerics;

namespace GradientDescent.Summaries;

/// <summary>The mean squared error as a function of the weights, computed from the moments.</summary>
/// <remarks>
/// With v = (coefficients, −1) the residual is r = intercept + v·z. So E[r] = intercept + v·mean, E[r²] = E[r]² + vᵀCv with the covariance C of z, and
/// E[r·x] = (Cv) + mean·E[r]. Means and covariances are separate, so nothing cancels, however far from zero the features are. It contains working memory, so
/// threads must not share it.
/// </remarks>
internal sealed class ErrorSurface(Moments moments, bool hasIntercept)
{
    /// <summary>v: the coefficients, and −1 for the target.</summary>
    private readonly double[] _contrast = ContrastOf(moments.FeatureCount);

    public int WeightCount => moments.FeatureCount + (hasIntercept ? 1 : 0);

    /// <summary>Returns the mean squared error at the weights, and computes its gradient.</summary>
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

        // The variance of a perfect fit is only rounding and may be negative; NaN must stay NaN.
        return (meanResidual * meanResidual) + (variance < 0 ? 0 : variance);
    }

    private static double[] ContrastOf(int features)
    {
        var contrast = new double[features + 1];
        contrast[features] = -1;
        return contrast;
    }

    public double[,] Hessian() => moments.Hessian(new SquaredError().CurvatureBound!.Value, hasIntercept);
}

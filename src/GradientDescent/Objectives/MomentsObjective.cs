using System.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>
/// The mean squared error from the moments: no row is read, and an evaluation costs O(d²) however many rows there are.
/// </summary>
/// <remarks>
/// With v = (coefficients, −1) the residual is r = intercept + v·z. So E[r] = intercept + v·mean, E[r²] = E[r]² + vᵀCv with C
/// the covariance of z, and E[r·x] = (Cv) + mean·E[r]. Means and covariances stay apart, so nothing cancels however far from
/// zero the features are.
/// </remarks>
internal sealed class MomentsObjective : DataObjective
{
    private readonly bool _hasIntercept;
    private readonly double[] _contrast;

    public MomentsObjective(Moments moments, bool hasIntercept)
    {
        Moments = moments;
        _hasIntercept = hasIntercept;
        _contrast = new double[moments.FeatureCount + 1];
        _contrast[^1] = -1;
    }

    public override Moments Moments { get; }

    public override long RowCount => Moments.RowCount;

    public override GradientSource Source => GradientSource.Moments;

    public override TargetSpread TargetSpread
    {
        get
        {
            var target = Moments.FeatureCount;
            var meanSquare = Moments.RawProduct(target, target);
            return _hasIntercept ? TargetSpread.AroundMean(meanSquare, Moments.Covariance(target, target)) : TargetSpread.AroundZero(meanSquare);
        }
    }

    public override int WeightCount => Moments.FeatureCount + (_hasIntercept ? 1 : 0);

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var features = Moments.FeatureCount;
        weights[..features].CopyTo(_contrast);

        var meanResidual = (_hasIntercept ? weights[features] : 0) + Dot(Moments.Mean, _contrast);
        var variance = 0.0;
        for (var i = 0; i <= features; i++)
        {
            var covariance = Dot(Moments.Covariances(i), _contrast);
            variance += _contrast[i] * covariance;
            if (i < features)
                gradient[i] = 2 * (covariance + (Moments.Mean[i] * meanResidual));
        }

        if (_hasIntercept)
            gradient[features] = 2 * meanResidual;

        // A perfect fit leaves the rounding of a variance, which may be on either side of 0; NaN must stay NaN.
        return (meanResidual * meanResidual) + (variance < 0 ? 0 : variance);
    }

    public override double MeanSquaredError(ReadOnlySpan<double> weights) => Evaluate(weights, new double[WeightCount]);

    public override DataObjective InUnits(FeatureUnits units) => new MomentsObjective(Moments.InUnits(units), _hasIntercept);

    /// <summary>It has no kinks.</summary>
    public override Objective Smoothed(double width) => this;

    public override double[,]? Hessian() => Moments.Hessian(new SquaredError().CurvatureBound!.Value, _hasIntercept);

    private static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sums = Vector<double>.Zero;
        var i = 0;
        for (; i + Vector<double>.Count <= x.Length; i += Vector<double>.Count)
            sums = Vector.MultiplyAddEstimate(Vector.Create(x[i..]), Vector.Create(y[i..]), sums);

        var sum = Vector.Sum(sums);
        for (; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }
}

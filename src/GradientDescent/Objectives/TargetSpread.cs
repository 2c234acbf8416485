using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>The spread of the target, which R² compares the mean squared error with.</summary>
/// <param name="MeanSquare">The mean square of the target.</param>
/// <param name="Spread">Its mean squared distance from the prediction of a model without features: the mean, or 0 without an intercept.</param>
internal readonly record struct TargetSpread(double MeanSquare, double Spread)
{
    public static TargetSpread AroundZero(double meanSquare) => new(meanSquare, meanSquare);

    public static TargetSpread Of(Moments moments, bool hasIntercept)
    {
        var target = moments.FeatureCount;
        var meanSquare = moments.RawProduct(target, target);
        return hasIntercept ? new TargetSpread(meanSquare, moments.IsConstant(target) ? 0 : moments.Covariance(target, target)) : AroundZero(meanSquare);
    }

    /// <summary>1 − MSE / spread; NaN if the target does not vary, so that there is nothing to explain.</summary>
    public double RSquared(double meanSquaredError) => Spread > 0 ? 1 - (meanSquaredError / Spread) : double.NaN;
}

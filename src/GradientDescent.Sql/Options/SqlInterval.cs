namespace GradientDescent.Sql;

/// <summary>An interval around the prediction of each row: prediction ± quantile · standard error, transformed back to the target's property.</summary>
public sealed record SqlInterval
{
    /// <param name="inference">
    /// The covariance of the weights: <c>fit.Summary().ToInference()</c> of the package GradientDescent.Statistics, or <c>model.Details()?.Inference</c> of a loaded model.
    /// </param>
    /// <param name="quantile">
    /// How many standard errors each end is away from the prediction. <c>fit.Summary().Quantile</c> is that of Student's t distribution; with many rows, 95 % need about 1.96.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="inference"/> is null.</exception>
    /// <exception cref="ArgumentException">A number of <paramref name="inference"/> is NaN or infinite, or the residual variance is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quantile"/> is not above 0, or infinite.</exception>
    public SqlInterval(ModelInference inference, double quantile)
    {
        ArgumentNullException.ThrowIfNull(inference);
        if (!inference.Covariance.Append(inference.ResidualVariance).All(double.IsFinite) || inference.ResidualVariance < 0)
            throw new ArgumentException("The covariance or the residual variance has a number that is NaN, infinite or negative: an interval needs more rows than weights.", nameof(inference));
        if (!(quantile > 0 && double.IsFinite(quantile)))
            throw new ArgumentOutOfRangeException(nameof(quantile), quantile, "The quantile is out of range: give a number above 0, such as 1.96 for 95 %.");
        (Inference, Quantile) = (inference, quantile);
    }

    /// <summary>The covariance of the weights.</summary>
    public ModelInference Inference { get; }

    /// <summary>How many standard errors each end is away from the prediction.</summary>
    public double Quantile { get; }

    /// <summary>What the interval is for. Default: <see cref="IntervalKind.Prediction"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IntervalKind"/>.</exception>
    public IntervalKind Kind
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Kind), value, "There is no such kind of interval.");
    }

    /// <summary>The name of the column that holds the lower end. Default: that of the prediction, followed by <c>Lower</c>.</summary>
    public string? LowerName { get; init; }

    /// <summary>The name of the column that holds the upper end. Default: that of the prediction, followed by <c>Upper</c>.</summary>
    public string? UpperName { get; init; }
}

namespace GradientDescent;

/// <summary>
/// Replaces a number x by its natural logarithm, ln x. A feature <c>Area</c> is then called <c>LogArea</c>. On the target, the model is fitted to ln x.
/// <c>Predict</c> then returns e to the power of the linear predictor, intercept + Σ coefficient·feature.
/// That estimates the median of the target if the residuals are symmetric. To estimate the mean, multiply it by <c>fit.SmearingFactor(rows)</c>.
/// </summary>
/// <remarks>
/// A row with 0 or less is invalid: training throws <see cref="InvalidRowException"/>, or skips it with <see cref="InvalidRows.Skip"/>.
/// The loss, the metrics, the cross-validation and the statistics of a fit are those of the transformed target. On the scale of the property itself are
/// <c>Predict</c>, <c>fit.BackTransformedMetrics(rows)</c>, <c>fit.SmearingEstimates(rows, features)</c>, and the <c>BackTransformed</c> intervals of a summary's prediction.
/// </remarks>
/// <example><code>[Log] double Area</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LogAttribute : Attribute;

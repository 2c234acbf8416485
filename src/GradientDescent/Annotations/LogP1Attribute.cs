namespace GradientDescent;

/// <summary>
/// Replaces a number x by ln(1 + x). A feature <c>Area</c> is then called <c>LogP1Area</c>. On the target, the model is fitted to ln(1 + x).
/// <c>Predict</c> then returns eˢ − 1, where s is the linear predictor, intercept + Σ coefficient·feature.
/// </summary>
/// <remarks>
/// A row with −1 or less is invalid: training throws <see cref="InvalidRowException"/>, or skips it with <see cref="InvalidRows.Skip"/>.
/// The loss, the metrics, the cross-validation and the statistics of a fit are those of the transformed target. On the scale of the property itself are
/// <c>Predict</c>, <c>fit.BackTransformedMetrics(rows)</c>, <c>fit.SmearingEstimates(rows, features)</c>, and the <c>BackTransformed</c> intervals of a summary's prediction.
/// </remarks>
/// <example><code>[LogP1] double Area</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LogP1Attribute : Attribute;

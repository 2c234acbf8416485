namespace GradientDescent;

/// <summary>
/// Replaces a number x by 1/x. A feature <c>Area</c> is then called <c>ReciprocalArea</c>. On the target, the model is fitted to 1/x.
/// <c>Predict</c> then returns 1/s, where s is the linear predictor, intercept + Σ coefficient·feature: negative if s is negative, and infinite if s is 0.
/// </summary>
/// <remarks>
/// A row with 0 is invalid: training throws <see cref="InvalidRowException"/>, or skips it with <see cref="InvalidRows.Skip"/>.
/// The loss, the metrics, the cross-validation and the statistics of a fit are those of the transformed target. On the scale of the property itself are
/// <c>Predict</c>, <c>fit.BackTransformedMetrics(rows)</c>, <c>fit.SmearingEstimates(rows, features)</c>, and the <c>BackTransformed</c> intervals of a summary's prediction.
/// </remarks>
/// <example><code>[Reciprocal] double Area</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReciprocalAttribute : Attribute;

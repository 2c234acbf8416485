namespace GradientDescent;

/// <summary>
/// Replaces a number x by eˣ. A feature <c>Area</c> is then called <c>ExpArea</c>. On the target, the model is fitted to eˣ.
/// <c>Predict</c> then returns the natural logarithm of the linear predictor, intercept + Σ coefficient·feature: NaN if the predictor is negative, −∞ if it is 0.
/// </summary>
/// <remarks>
/// A row whose eˣ is too large for its number type is invalid: training throws <see cref="InvalidRowException"/>, or skips it with <see cref="InvalidRows.Skip"/>.
/// The loss, the metrics, the cross-validation and the statistics of a fit are those of the transformed target. On the scale of the property itself are
/// <c>Predict</c>, <c>fit.BackTransformedMetrics(rows)</c>, <c>fit.SmearingEstimates(rows, features)</c>, and the <c>BackTransformed</c> intervals of a summary's prediction.
/// </remarks>
/// <example><code>[Exp] double Area</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ExpAttribute : Attribute;

namespace GradientDescent;

/// <summary>
/// Replaces a number x by √x. A feature <c>Area</c> is then called <c>SquareRootArea</c>. On the target, the model is fitted to √x.
/// <c>Predict</c> then returns s², where s is the linear predictor, intercept + Σ coefficient·feature. A negative s gives the same prediction as −s.
/// </summary>
/// <remarks>
/// A row with a negative number is invalid: training throws <see cref="InvalidRowException"/>, or skips it with <see cref="InvalidRows.Skip"/>.
/// The loss, the metrics, the cross-validation and the statistics of a fit are those of the transformed target. On the scale of the property itself are
/// <c>Predict</c>, <c>fit.BackTransformedMetrics(rows)</c>, <c>fit.SmearingEstimates(rows, features)</c>, and the <c>BackTransformed</c> intervals of a summary's prediction.
/// </remarks>
/// <example><code>[SquareRoot] double Area</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SquareRootAttribute : Attribute;

namespace GradientDescent;

/// <summary>
/// Replaces a number x by eˣ. The feature is then called <c>ExpArea</c>. On the target, the model is fitted to eˣ, and <c>Predict</c> returns
/// the natural logarithm of the model's sum: NaN if the sum is negative.
/// </summary>
/// <remarks>
/// Training refuses a row whose power is too large for its number type. The loss, the metrics and the statistics of a fit are those of the transformed target.
/// </remarks>
/// <example><code>[Exp] double Area</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ExpAttribute : Attribute;

namespace GradientDescent;

/// <summary>
/// Gives the model eˣ in place of a number x, as a feature called <c>ExpArea</c>. On the target the model is one of eˣ, and
/// <c>Predict</c> gives the natural logarithm of what the model says, NaN where that is below 0.
/// </summary>
/// <remarks>A row with a power too large for its number type is refused. The loss, the metrics and the statistics of a fit are those of the transformed target.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ExpAttribute : Attribute;

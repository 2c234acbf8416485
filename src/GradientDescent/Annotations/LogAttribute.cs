namespace GradientDescent;

/// <summary>
/// Gives the model ln x in place of a number x, as a feature called <c>LogArea</c>. On the target the model is one of ln x, and
/// <c>Predict</c> gives e to the power of what the model says, which estimates the median of the target rather than its mean.
/// </summary>
/// <remarks>A row with 0 or less is refused. The loss, the metrics and the statistics of a fit are those of the transformed target.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LogAttribute : Attribute;

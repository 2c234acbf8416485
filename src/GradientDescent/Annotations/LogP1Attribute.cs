namespace GradientDescent;

/// <summary>
/// Gives the model ln(1 + x) in place of a number x, as a feature called <c>LogP1Area</c>. On the target the model is one of ln(1 + x), and
/// <c>Predict</c> gives e to the power of what the model says, less 1.
/// </summary>
/// <remarks>A row with −1 or less is refused. The loss, the metrics and the statistics of a fit are those of the transformed target.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LogP1Attribute : Attribute;

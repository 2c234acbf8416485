namespace GradientDescent;

/// <summary>
/// Gives the model √x in place of a number x, as a feature called <c>SquareRootArea</c>. On the target the model is one of √x, and
/// <c>Predict</c> gives the square of what the model says.
/// </summary>
/// <remarks>A row with less than 0 is refused. The loss, the metrics and the statistics of a fit are those of the transformed target.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SquareRootAttribute : Attribute;

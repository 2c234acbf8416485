namespace GradientDescent;

/// <summary>
/// Gives the model 1/x in place of a number x, as a feature called <c>ReciprocalArea</c>. On the target the model is one of 1/x, and
/// <c>Predict</c> gives 1 divided by what the model says.
/// </summary>
/// <remarks>A row with 0 is refused. The loss, the metrics and the statistics of a fit are those of the transformed target.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReciprocalAttribute : Attribute;

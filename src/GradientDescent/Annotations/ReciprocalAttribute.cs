namespace GradientDescent;

/// <summary>
/// Replaces a number x by 1/x. The feature is then called <c>ReciprocalArea</c>. On the target, the model is fitted to 1/x,
/// and <c>Predict</c> returns 1 divided by the model's sum.
/// </summary>
/// <remarks>Training refuses a row with 0. The loss, the metrics and the statistics of a fit are those of the transformed target.</remarks>
/// <example><code>[Reciprocal] double Area</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReciprocalAttribute : Attribute;

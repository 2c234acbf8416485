namespace GradientDescent;

/// <summary>Marks the property that holds the sample weight of a row. It is neither a feature nor the target.</summary>
/// <remarks>
/// The mean loss becomes Σ weight·loss / Σ weight, so a row of weight 2 counts as much as the same row twice. A weight is a finite number of 0 or more; a row with
/// another weight is invalid, see <see cref="InvalidRows"/>. Statistics count rows, not weights, as in weighted least squares (R weights, statsmodels WLS); they are not
/// frequency weights. Rows of weight 0 are not counted.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SampleWeightAttribute : Attribute;

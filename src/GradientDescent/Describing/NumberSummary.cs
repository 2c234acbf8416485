namespace GradientDescent.Describing;

/// <summary>What is known of the numbers of a column. All are NaN if there are none.</summary>
/// <param name="Quartiles">The minimum, the quartiles and the maximum.</param>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">The standard deviation, with n − 1 in the denominator.</param>
internal sealed record NumberSummary(IReadOnlyList<double> Quartiles, double Mean, double StandardDeviation)
{
    public static NumberSummary None { get; } = new([double.NaN, double.NaN, double.NaN, double.NaN, double.NaN], double.NaN, double.NaN);
}

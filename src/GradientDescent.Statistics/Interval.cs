namespace GradientDescent.Statistics;

/// <summary>From a number to another; both NaN where nothing is known.</summary>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>The numbers that are no further from a centre.</summary>
    internal static Interval Around(double centre, double distance) => new(centre - distance, centre + distance);
}

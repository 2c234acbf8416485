using System.Globalization;

namespace GradientDescent.Statistics;

/// <summary>From a number to another; both NaN where nothing is known.</summary>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>For example <c>[15.097, 154.377]</c>, six significant digits an end, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower:G6}, {Upper:G6}]");

    /// <summary>The numbers that are no further from a centre.</summary>
    internal static Interval Around(double centre, double distance) => new(centre - distance, centre + distance);
}

using System.Globalization;

namespace GradientDescent.Statistics;

/// <summary>An interval of numbers. Both ends are NaN if it is not defined.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Formats the interval with six significant digits per end, in the invariant culture: <c>[15.097, 154.377]</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower:G6}, {Upper:G6}]");

    /// <summary>The interval of all numbers within a distance from a centre.</summary>
    internal static Interval Around(double centre, double distance) => new(centre - distance, centre + distance);
}

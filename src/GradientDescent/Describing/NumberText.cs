using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>Writes numbers of a column as its values are written.</summary>
internal static class NumberText
{
    private const double SecondsPerDay = 86400;

    private static readonly double LastSecond = DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond;

    /// <param name="type">The type of the column.</param>
    /// <param name="number">A number of days or seconds for dates and times.</param>
    public static string Of(PropertyType? type, double number) => !double.IsFinite(number) ? Plain(number) : type switch
    {
        PropertyType.DateOnly => Date(number, isDay: true),
        PropertyType.DateTime => Date(number, isDay: false),
        PropertyType.DateTimeOffset => Date(number, isDay: false) + "Z",
        PropertyType.TimeOnly => Time(number),
        PropertyType.TimeSpan => Time(number),
        _ => Plain(number),
    };

    /// <summary>A difference between two numbers of the column, with its unit: <c>12.5 days</c>.</summary>
    public static string OfDifference(PropertyType? type, double number) =>
        Plain(number) + (type is { } given && NumberTypes.Unit(given) is ['1', ' ', .. var unit] && double.IsFinite(number) ? $" {unit}s" : "");

    /// <summary>Rounds to days, or to seconds, which a number of days always has.</summary>
    private static string Date(double days, bool isDay)
    {
        var seconds = Math.Clamp(isDay ? Math.Round(days, MidpointRounding.AwayFromZero) * SecondsPerDay : Math.Round(days * SecondsPerDay), 0, LastSecond);
        var date = new DateTime((long)seconds * TimeSpan.TicksPerSecond);
        return date.ToString(isDay ? "yyyy-MM-dd" : date.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string Time(double seconds) => Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds
        ? TimeSpan.FromSeconds(Math.Round(seconds)).ToString("c", CultureInfo.InvariantCulture)
        : Plain(seconds);

    /// <summary>Adding 0 removes the sign of a negative zero.</summary>
    private static string Plain(double number) => (number + 0.0).ToString("G6", CultureInfo.InvariantCulture);
}

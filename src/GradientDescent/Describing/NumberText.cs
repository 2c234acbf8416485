using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>Writes numbers of a column as its values are written.</summary>
internal static class NumberText
{
    /// <param name="type">The type of the column.</param>
    /// <param name="number">A number of days or seconds for dates and times.</param>
    public static string Of(PropertyType? type, double number) => !double.IsFinite(number) ? Plain(number) : type switch
    {
        PropertyType.DateOnly => Date(number, "yyyy-MM-dd"),
        PropertyType.DateTime => Date(number, "yyyy-MM-dd HH:mm"),
        PropertyType.DateTimeOffset => Date(number, "yyyy-MM-dd HH:mm'Z'"),
        PropertyType.TimeOnly => Time(number),
        PropertyType.TimeSpan => Time(number),
        _ => Plain(number),
    };

    /// <summary>A difference between two numbers of the column, with its unit: <c>12.5 days</c>.</summary>
    public static string OfDifference(PropertyType? type, double number) =>
        Plain(number) + (type is { } given && NumberTypes.Unit(given) is ['1', ' ', .. var unit] && double.IsFinite(number) ? $" {unit}s" : "");

    private static string Date(double days, string format)
    {
        var ticks = Math.Clamp(Math.Round(days * TimeSpan.TicksPerDay), DateTime.MinValue.Ticks, (double)DateTime.MaxValue.Ticks);
        return new DateTime(Math.Min((long)ticks, DateTime.MaxValue.Ticks)).ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Time(double seconds) => Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds
        ? TimeSpan.FromSeconds(Math.Round(seconds)).ToString("c", CultureInfo.InvariantCulture)
        : Plain(seconds);

    /// <summary>Adding 0 removes the sign of a negative zero.</summary>
    private static string Plain(double number) => (number + 0.0).ToString("G6", CultureInfo.InvariantCulture);
}

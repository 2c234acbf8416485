using System.Globalization;

namespace GradientDescent.Terms;

/// <summary>The parts of dates and times: their values, and how they are computed.</summary>
internal static class DateParts
{
    /// <summary>Whether a type has the part.</summary>
    public static bool Has(PropertyType type, DatePart part) => part == DatePart.Hour
        ? type is PropertyType.DateTime or PropertyType.DateTimeOffset or PropertyType.TimeOnly
        : type is PropertyType.DateTime or PropertyType.DateTimeOffset or PropertyType.DateOnly;

    /// <summary>The values of the part, in ascending order.</summary>
    public static IEnumerable<int> Values(DatePart part) => part switch
    {
        DatePart.Month => Enumerable.Range(1, 12),
        DatePart.Quarter => Enumerable.Range(1, 4),
        DatePart.Weekday => Enumerable.Range(0, 7),
        _ => Enumerable.Range(0, 24),
    };

    /// <summary>A value in the name of a coefficient: <c>February</c>, <c>Monday</c>, <c>Quarter2</c>, <c>Hour13</c>.</summary>
    public static string Name(DatePart part, int value) =>
        part is DatePart.Month or DatePart.Weekday ? Label(part, value) : part + Label(part, value);

    /// <summary>A value in words: <c>February</c>, <c>Monday</c>, <c>13</c>.</summary>
    public static string Label(DatePart part, int value) => part switch
    {
        DatePart.Month => DateTimeFormatInfo.InvariantInfo.GetMonthName(value),
        DatePart.Weekday => DateTimeFormatInfo.InvariantInfo.GetDayName((DayOfWeek)value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The part of a date and time, as a number.</summary>
    public static int Of(DatePart part, DateTime clock) => part switch
    {
        DatePart.Month => clock.Month,
        DatePart.Quarter => (clock.Month + 2) / 3,
        DatePart.Weekday => (int)clock.DayOfWeek,
        _ => clock.Hour,
    };

    /// <summary>The part as a number in C#; null if the value is null.</summary>
    /// <param name="part">The part.</param>
    /// <param name="input">The expression for the value.</param>
    /// <param name="isNullable">Whether the value can be null.</param>
    public static string CSharp(DatePart part, string input, bool isNullable)
    {
        var value = isNullable ? input + "?" : input;
        return part switch
        {
            DatePart.Month => $"{value}.Month",
            DatePart.Quarter => $"({value}.Month + 2) / 3",
            DatePart.Weekday => isNullable ? $"(int?){value}.DayOfWeek" : $"(int){value}.DayOfWeek",
            _ => $"{value}.Hour",
        };
    }
}

/// <summary>A part of a property as a number, which all features of the part share.</summary>
internal sealed record DatePartNumber(ModelProperty Property, DatePart Part)
{
    /// <summary>The name that its local is derived from.</summary>
    public string Name => Property.Name + Part;
}

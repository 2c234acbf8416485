using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>From a value of any type to that of a property. Nothing is lost on the way: what would be is refused.</summary>
internal static class PropertyReader
{
    private const double TicksPerDay = TimeSpan.TicksPerDay;

    /// <param name="property">The property.</param>
    /// <param name="value">
    /// A number of any type, a <c>bool</c>, a date or a time as the property has it, a text, the member of an enum or its name; or all of these as invariant text.
    /// </param>
    /// <exception cref="ArgumentException">It is no value of the property.</exception>
    public static PropertyCell Read(ModelProperty property, object? value)
    {
        if (value is null)
            return property.IsNullable ? new(IsNull: true) : throw Not(property, "null");
        try
        {
            return Cell(property, value) ?? throw Not(property, Shown(value));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw Not(property, Shown(value));
        }
    }

    private static PropertyCell? Cell(ModelProperty property, object value) => property.Type switch
    {
        PropertyType.Double => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        PropertyType.Single => Number(ToSingle(value)),
        PropertyType.Half => Number((float)(value is Half half ? half : (Half)Convert.ToDouble(value, CultureInfo.InvariantCulture))),
        PropertyType.Decimal => Number((double)Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        PropertyType.Boolean => Integer(value is bool flag ? flag : Convert.ToBoolean(value, CultureInfo.InvariantCulture)),
        PropertyType.DateOnly => Of<DateOnly>(value, static date => new(false, Integer: date.DayNumber)),
        PropertyType.DateTime => Of<DateTime>(value, static date => Number(date.Ticks / TicksPerDay)),
        PropertyType.DateTimeOffset => Of<DateTimeOffset>(value, static date => Number(date.UtcTicks / TicksPerDay)),
        PropertyType.TimeOnly => Of<TimeOnly>(value, static time => Number(time.Ticks / (double)TimeSpan.TicksPerSecond)),
        PropertyType.TimeSpan => Of<TimeSpan>(value, static time => Number(time.TotalSeconds)),
        PropertyType.Text => value is string text ? new(false, Text: text) : null,
        PropertyType.Enum or PropertyType.Flags => new(false, Integer: LevelNumber(property, value)),
        _ => new(false, Integer: Whole(property.Type, value)),
    };

    private static PropertyCell Number(double number) => new(false, Number: number);

    private static PropertyCell Integer(bool flag) => new(false, Integer: flag ? 1 : 0);

    /// <summary>A <c>double</c> is rounded to the nearest <c>float</c>, as a row's property would have it.</summary>
    private static float ToSingle(object value) => value is string text ? float.Parse(text, CultureInfo.InvariantCulture) : (float)Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static PropertyCell? Of<T>(object value, Func<T, PropertyCell> cell)
        where T : ISpanParsable<T> => value switch
        {
            T given => cell(given),
            string text => cell(T.Parse(text, CultureInfo.InvariantCulture)),
            _ => null,
        };

    /// <summary>An integer of the property's type. A number with a fraction is none.</summary>
    private static long Whole(PropertyType type, object value)
    {
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        if (number != decimal.Truncate(number))
            throw new FormatException();
        return type switch
        {
            PropertyType.SByte => decimal.ToSByte(number),
            PropertyType.Byte => decimal.ToByte(number),
            PropertyType.Int16 => decimal.ToInt16(number),
            PropertyType.UInt16 => decimal.ToUInt16(number),
            PropertyType.Int32 => decimal.ToInt32(number),
            PropertyType.UInt32 => decimal.ToUInt32(number),
            PropertyType.UInt64 => unchecked((long)decimal.ToUInt64(number)),
            _ => decimal.ToInt64(number),
        };
    }

    /// <summary>The number under a member of an enum: by its name, flags by their names with commas between them, or by the number itself.</summary>
    private static long LevelNumber(ModelProperty property, object value)
    {
        if (value is not string text || IsInteger(text))
            return Whole(property.UnderlyingType, value is Enum member ? Convert.ChangeType(member, member.GetTypeCode(), CultureInfo.InvariantCulture)! : value);
        var names = property.Type == PropertyType.Flags ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        return names.Aggregate(0L, (number, name) => number | (property.Levels.FirstOrDefault(level => level.Name == name) ?? throw new FormatException()).Number);
    }

    private static bool IsInteger(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string Shown(object value) => string.Create(CultureInfo.InvariantCulture, $"'{value}' ({value.GetType().Name})");

    private static ArgumentException Not(ModelProperty property, string value)
    {
        var wanted = property.Levels.Count > 0 && property.Type != PropertyType.Text
            ? string.Join(", ", property.Levels.Select(static level => level.Name))
            : CSharpType.Of(property.Type).Replace("global::System.", "", StringComparison.Ordinal);
        return new($"{property.Name} cannot be {value}: it is {(property.Levels.Count > 0 && property.Type != PropertyType.Text ? "one of" : "of type")} {wanted}{(property.IsNullable ? ", or null" : "")}.");
    }
}

using System.Globalization;
using GradientDescent.Sources;
using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>Converts a value of any type to the type of a property. It rounds to floating-point types, and refuses a value that another type cannot hold.</summary>
internal static class PropertyReader
{
    /// <param name="property">The property.</param>
    /// <param name="value">
    /// A number of any type, a <c>bool</c>, a date or time of the property's type, a text, or the member of an enum or its name. All of these may also be text in the
    /// invariant culture.
    /// </param>
    /// <exception cref="ArgumentException">The value is not valid for the property.</exception>
    public static PropertyCell Read(ModelProperty property, object? value)
    {
        if (value is null)
            return property.IsNullable ? new(IsNull: true) : throw Not(property, null);
        // .NET reads "1\0" as 1.
        if (property.Type != PropertyType.Text && value is string text && text.Contains('\0'))
            throw Not(property, value);
        try
        {
            return Cell(property, value) ?? throw Not(property, value);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw Not(property, value);
        }
    }

    private static PropertyCell? Cell(ModelProperty property, object value) => property.Type switch
    {
        PropertyType.Double => TypedCell.Of(ToDouble(value)),
        PropertyType.Single => TypedCell.Of(ToSingle(value)),
        PropertyType.Half => TypedCell.Of((float)(value is Half half ? half : (Half)ToDouble(value))),
        PropertyType.Decimal => TypedCell.Of(ToDecimal(value)),
        PropertyType.Boolean => TypedCell.Of(Truth(value)),
        PropertyType.DateOnly => Of(value, new DayParser(), TypedCell.Of),
        PropertyType.DateTime => Of(value is DateTimeOffset given ? given.DateTime : value, new DateTimeParser(), TypedCell.Of),
        PropertyType.DateTimeOffset => Of(value, new InstantParser(), TypedCell.Of),
        PropertyType.TimeOnly => Of(value, CellParsers.TimeOfDay, TypedCell.Of),
        PropertyType.TimeSpan => Of(value, CellParsers.Duration, TypedCell.Of),
        PropertyType.Text => value is string text ? TypedCell.Of(text) : null,
        PropertyType.Enum or PropertyType.Flags => MemberReader.Read(property, value, number => Whole(property.UnderlyingType, number)),
        _ => TypedCell.Of(Whole(property.Type, value)),
    };

    private static double ToDouble(object value) => value switch
    {
        string text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        Half half => (double)half,
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Rounds a <c>double</c> to the nearest <c>float</c>, as assigning it to the property would.</summary>
    private static float ToSingle(object value) => value switch
    {
        string text => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        Half half => (float)half,
        _ => Convert.ToSingle(value, CultureInfo.InvariantCulture),
    };

    private static decimal ToDecimal(object value) => value switch
    {
        string text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        Half half => (decimal)(float)half,
        double number => ExactDecimal.Shortest(number) ?? throw new FormatException(),
        float number => ExactDecimal.Shortest(number) ?? throw new FormatException(),
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A <c>bool</c> as 1 or 0. Other numbers are refused.</summary>
    private static long Truth(object value) => value switch
    {
        bool flag => flag ? 1 : 0,
        string text when bool.TryParse(text, out var flag) => flag ? 1 : 0,
        _ => Whole(PropertyType.Byte, value) is var number and (0 or 1) ? number : throw new FormatException(),
    };

    /// <summary>A date or time, or its text, as cells of sources are read.</summary>
    private static PropertyCell? Of<T>(object value, ICellParser<T> parser, Func<T, PropertyCell> cell)
        where T : struct => value switch
        {
            T given => cell(given),
            string text when parser.TryParse(text, CellFormat.Default, out var read) => cell(read),
            _ => null,
        };

    /// <summary>An integer of the property's type. A number with a fraction is refused.</summary>
    private static long Whole(PropertyType type, object value)
    {
        var number = value is double or float or Half ? ExactDecimal.Whole(ToDouble(value)) ?? throw new FormatException() : ToDecimal(value);
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

    private static PropertyValueException Not(ModelProperty property, object? value)
    {
        var wanted = property.Levels.Count > 0 && property.Type != PropertyType.Text
            ? string.Join(", ", property.Levels.Select(static level => level.Name))
            : CSharpType.Of(property.Type).Replace("global::System.", "", StringComparison.Ordinal);
        return new(property, value, $"{property.Name} cannot be {(value is null ? "null" : $"{ShownValue.Of(value)} ({value.GetType().Name})")}: it must be {(property.Levels.Count > 0 && property.Type != PropertyType.Text ? "one of" : "of type")} {wanted}{(property.IsNullable ? ", or null" : "")}.");
    }
}

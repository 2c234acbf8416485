namespace GradientDescent.Sql.Dialects;

internal sealed class Snowflake() : SqlDialect("Snowflake")
{
    internal override string DoubleType => "DOUBLE";

    internal override bool IgnoresCaseOfColumns => false;

    internal override bool HasOffsets => true;

    internal override string Text(string text) => Escaped(text);

    /// <summary>Other literals are decimal numbers.</summary>
    internal override string Number(double value) => $"'{Digits(value)}'::DOUBLE";

    internal override string WithoutNaN(string number) => $"NULLIF({number}, 'NaN'::DOUBLE)";

    internal override string SharedBits(string x, string y) => $"BITAND({x}, {y})";

    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"DATEDIFF(DAY, DATE '0001-01-01', {column})", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => DaysOfMicroseconds($"DATE_PART(EPOCH_MICROSECOND, {column})"),
        PropertyType.TimeOnly => SecondsOfMicroseconds(Microseconds(column)),
        _ => null,
    };

    /// <summary>The number of a weekday depends on a setting, unless it is that of ISO 8601, which has 7 for Sunday.</summary>
    internal override string Field(DateField field, PropertyType type, string column) => field switch
    {
        DateField.Weekday => $"DATE_PART(DAYOFWEEKISO, {column}) % 7",
        _ => $"DATE_PART({field.ToString().ToUpperInvariant()}, {column})",
    };

    internal override string? DayFraction(PropertyType type, string column) => DayFractionOfMicroseconds(Microseconds(Cast(column, "TIME")));

    private static string Microseconds(string time) => $"DATEDIFF(MICROSECOND, TIME '00:00:00', {time})";
}

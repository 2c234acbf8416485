namespace GradientDescent.Sql.Dialects;

internal sealed class BigQuery() : SqlDialect("BigQuery")
{
    private const string Midnight = "TIME '00:00:00'";

    internal override string DoubleType => "FLOAT64";

    internal override string TextType => "STRING";

    internal override string IntegerType => "INT64";

    internal override string OneRow => "\n    FROM UNNEST([0])";

    internal override string Identifier(string name) => Escaped(name, '`');

    internal override string Text(string text) => Escaped(text);

    internal override string WithoutNaN(string number) => $"IF(IS_NAN({number}), NULL, {number})";

    internal override string Remainder(string x, string y) => $"MOD({x}, {y})";

    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"DATE_DIFF({column}, DATE '0001-01-01', DAY)", DoubleType),
        PropertyType.DateTime => DaysOfMicroseconds($"DATETIME_DIFF({column}, DATETIME '1970-01-01', MICROSECOND)"),
        PropertyType.DateTimeOffset => DaysOfMicroseconds($"UNIX_MICROS({column})"),
        PropertyType.TimeOnly => SecondsOfMicroseconds(Microseconds(column)),
        _ => null,
    };

    internal override string Field(DateField field, PropertyType type, string column) => field switch
    {
        DateField.Weekday => $"{Extract("DAYOFWEEK", column)} - 1",
        _ => Extract(field.ToString().ToUpperInvariant(), column),
    };

    internal override string? DayFraction(PropertyType type, string column) =>
        DayFractionOfMicroseconds(Microseconds(type == PropertyType.TimeOnly ? column : Extract("TIME", column)));

    private static string Microseconds(string time) => $"TIME_DIFF({time}, {Midnight}, MICROSECOND)";
}

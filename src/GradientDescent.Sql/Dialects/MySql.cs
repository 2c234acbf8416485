using System.Text;

namespace GradientDescent.Sql.Dialects;

internal sealed class MySql() : SqlDialect("MySQL")
{
    internal override string DoubleType => "DOUBLE";

    internal override string RowLimit => " LIMIT 1";

    internal override string? SingleType => "FLOAT";

    internal override string TextType => "CHAR";

    internal override string IntegerType => "SIGNED";

    internal override string OneRow => "\n    FROM DUAL";

    internal override string Identifier(string name) => Quoted(name, '`', '`');

    /// <summary>Whether a backslash escapes the next character depends on a setting, so a text with one is written as its bytes.</summary>
    internal override string Text(string text) =>
        "_utf8mb4" + (text.Contains('\\', StringComparison.Ordinal) ? $" X'{Convert.ToHexString(Encoding.UTF8.GetBytes(text))}'" : base.Text(text));

    /// <summary>Bytes are compared, because most comparisons of texts ignore case, and some ignore spaces at the end.</summary>
    internal override string ComparedColumn(string column) => Cast($"CONVERT({column} USING utf8mb4)", "BINARY");

    internal override string ComparedText(string text) => Cast(Text(text), "BINARY");

    /// <summary>Its result is unsigned, so that it would not equal a negative number.</summary>
    internal override string SharedBits(string x, string y) => Cast($"{x} & {y}", IntegerType);

    internal override string Truncate(string x) => $"TRUNCATE({x}, 0)";

    internal override string? FloatingRemainder(string x, string y) => $"MOD({x}, {y})";

    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"TO_DAYS({column}) - 366", DoubleType),
        PropertyType.DateTime => DaysOfMicroseconds($"TIMESTAMPDIFF(MICROSECOND, TIMESTAMP '1970-01-01 00:00:00', {column})"),
        PropertyType.TimeOnly => SecondsOfMicroseconds(Microseconds(column)),
        _ => null,
    };

    internal override string Field(DateField field, PropertyType type, string column) => field switch
    {
        DateField.DayOfYear => $"DAYOFYEAR({column})",
        DateField.Weekday => $"DAYOFWEEK({column}) - 1",
        _ => base.Field(field, type, column),
    };

    internal override string? DayFraction(PropertyType type, string column) => DayFractionOfMicroseconds(Microseconds($"TIME({column})"));

    private static string Microseconds(string time) => $"TIME_TO_SEC({time}) * 1000000 + MICROSECOND({time})";
}

namespace GradientDescent.Sql.Dialects;

/// <summary>
/// Dates and times are texts. SQLite's own functions round them to milliseconds, so they get the whole seconds only, and the fraction is read from the text.
/// </summary>
internal sealed class Sqlite() : SqlDialect("SQLite")
{
    /// <summary>The length of a date, that of a date and time up to the seconds, and the position of the time in it.</summary>
    private const int DateLength = 10, DateTimeLength = 19, TimePosition = 12;

    internal override string DoubleType => "REAL";

    internal override string RowLimit => " LIMIT 1";

    internal override string TextType => "TEXT";

    internal override string IntegerType => "INTEGER";

    /// <summary>Its parser nests at most 1,000 operations, and each + of a sum is one. The rest is for the summands.</summary>
    internal override int MaxSummands => 900;

    /// <summary>A text can contain the offset.</summary>
    internal override bool HasOffsets => true;

    /// <summary>Between double quotes, the name of a column that does not exist would be a text.</summary>
    internal override string Identifier(string name) => Quoted(name, '`', '`');

    internal override string ComparedColumn(string column) => $"{Cast(column, TextType)} COLLATE BINARY";

    /// <summary>A column can also contain texts, which would all be false.</summary>
    internal override string Truth(string column)
    {
        var text = $"LOWER(TRIM({column}))";
        return $"CASE WHEN TYPEOF({column}) <> 'text' THEN {column} <> 0 WHEN {text} IN ('true', 'yes', 'y', 't', '1') THEN 1 WHEN {text} IN ('false', 'no', 'n', 'f', '0') THEN 0 END";
    }

    internal override string Smaller(string x, string y) => $"MIN({x}, {y})";

    internal override string Larger(string x, string y) => $"MAX({x}, {y})";

    internal override string? FloatingRemainder(string x, string y) => $"MOD({x}, {y})";

    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => $"(JULIANDAY(SUBSTR({column}, 1, {DateLength})) - {Number(1721425.5)})",
        PropertyType.DateTime => Days(Seconds(Whole(column)), Fraction(column, DateTimeLength + 1)),
        PropertyType.DateTimeOffset => Days(Seconds($"{Whole(column)} || {Offset(column)}"), Fraction(column, DateTimeLength + 1)),
        PropertyType.TimeOnly => $"{Cast(TicksOfDay(type, column), DoubleType)} / {Number(TimeSpan.TicksPerSecond)}",
        _ => $"{Sign(column)} * {Cast(TicksOfSpan(column), DoubleType)} / {Number(TimeSpan.TicksPerSecond)}",
    };

    internal override string Field(DateField field, PropertyType type, string column) => Cast(
        $"STRFTIME('{field switch
        {
            DateField.Year => "%Y",
            DateField.Month => "%m",
            DateField.Day => "%d",
            DateField.DayOfYear => "%j",
            DateField.Weekday => "%w",
            _ => "%H",
        }}', {(type == PropertyType.TimeOnly ? $"SUBSTR({column}, 1, 8)" : Whole(column))})",
        IntegerType);

    internal override string? DayFraction(PropertyType type, string column) => $"{Cast(TicksOfDay(type, column), DoubleType)} / {Number(TimeSpan.TicksPerDay)}";

    private string Days(string seconds, string fraction) =>
        $"{Cast($"{seconds} * {TimeSpan.TicksPerSecond} + {fraction} + {DateTime.UnixEpoch.Ticks}", DoubleType)} / {Number(TimeSpan.TicksPerDay)}";

    private string TicksOfDay(PropertyType type, string column)
    {
        var at = type == PropertyType.TimeOnly ? 1 : TimePosition;
        return $"{SecondsOfDay($"SUBSTR({column}, {at}, 8)")} * {TimeSpan.TicksPerSecond} + {Fraction(column, at + 8)}";
    }

    /// <summary>The ticks of a text such as <c>-1.02:03:04.5</c>, without its sign.</summary>
    private string TicksOfSpan(string column)
    {
        var hours = $"INSTR({column}, ':') - 2";
        var days = $"ABS({Cast($"SUBSTR({column}, 1, {hours} - 1)", IntegerType)})";
        return $"({days} * 86400 + {SecondsOfDay($"SUBSTR({column}, {hours}, 8)")}) * {TimeSpan.TicksPerSecond} + {Fraction(column, $"{hours} + 8")}";
    }

    private string SecondsOfDay(string time) => Seconds($"'1970-01-01 ' || {time}");

    private string Seconds(string clock) => Cast($"STRFTIME('%s', {clock})", IntegerType);

    private string Fraction(string column, int at) => Fraction(column, Integer(at));

    private string Fraction(string column, string at) =>
        $"CASE SUBSTR({column}, {at}, 1) WHEN '.' THEN {Cast($"ROUND({Cast($"SUBSTR({column}, {at})", DoubleType)} * {TimeSpan.TicksPerSecond})", IntegerType)} ELSE 0 END";

    private static string Whole(string column) => $"SUBSTR({column}, 1, {DateTimeLength})";

    /// <summary>The offset at the end of a text. One that ends with Z, or has none, is in UTC.</summary>
    private static string Offset(string column) => $"CASE WHEN LENGTH({column}) > {DateTimeLength} AND SUBSTR({column}, -6, 1) IN ('+', '-') THEN SUBSTR({column}, -6) ELSE '' END";

    private static string Sign(string column) => $"CASE SUBSTR({column}, 1, 1) WHEN '-' THEN -1 ELSE 1 END";
}

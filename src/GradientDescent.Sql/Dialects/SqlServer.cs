namespace GradientDescent.Sql.Dialects;

internal sealed class SqlServer() : SqlDialect("SQL Server")
{
    private const string Midnight = "CAST('00:00' AS TIME(7))";

    internal override string DoubleType => "FLOAT(53)";

    internal override string? SingleType => "REAL";

    internal override string TextType => "NVARCHAR(MAX)";

    internal override bool HasOffsets => true;

    internal override string Identifier(string name) => Quoted(name, '[', ']');

    /// <summary>A backslash at the end of a line would join it with the next line.</summary>
    internal override string Text(string text) => "N" + base.Text(text).Replace("\\\n", "\\' + N'\n", StringComparison.Ordinal).Replace("\\\r\n", "\\' + N'\r\n", StringComparison.Ordinal);

    /// <summary>Comparisons ignore spaces at the end, and by default case and accents.</summary>
    internal override string ComparedColumn(string column) => $"({Cast(column, TextType)} + N'|') COLLATE Latin1_General_BIN2";

    internal override string ComparedText(string text) => Text(text + '|');

    internal override string IsTrue(string column) => $"{column} = 1";

    internal override string Log(string x) => $"LOG({x})";

    internal override string Truncate(string x) => $"ROUND({x}, 0, 1)";

    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast(Days(column), DoubleType),
        PropertyType.DateTime => DaysOf(column),
        PropertyType.DateTimeOffset => DaysOf($"SWITCHOFFSET({column}, '+00:00')"),
        _ => $"{Cast(Ticks(column), DoubleType)} / {Number(TimeSpan.TicksPerSecond)}",
    };

    internal override string Field(DateField field, PropertyType type, string column) => field switch
    {
        DateField.Weekday => $"(DATEPART(WEEKDAY, {column}) + @@DATEFIRST - 1) % 7",
        _ => $"DATEPART({field.ToString().ToUpperInvariant()}, {column})",
    };

    internal override string? DayFraction(PropertyType type, string column) => $"{Cast(Ticks(column), DoubleType)} / {Number(TimeSpan.TicksPerDay)}";

    private string DaysOf(string column) =>
        $"{Cast($"{Cast(Days(column), IntegerType)} * {TimeSpan.TicksPerDay} + {Ticks(column)}", DoubleType)} / {Number(TimeSpan.TicksPerDay)}";

    private static string Days(string column) => $"DATEDIFF(DAY, CAST('0001-01-01' AS DATE), {column})";

    /// <summary>The ticks since midnight.</summary>
    private string Ticks(string column) => $"DATEDIFF_BIG(NANOSECOND, {Midnight}, {Cast(column, "TIME(7)")}) / 100";
}

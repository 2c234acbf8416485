namespace GradientDescent.Sql.Dialects;

internal sealed class PostgreSql() : SqlDialect("PostgreSQL")
{
    internal override string DoubleType => "float8";

    internal override string RowLimit => " LIMIT 1";

    internal override bool IgnoresCaseOfColumns => false;

    internal override string? SingleType => "float4";

    internal override string TextType => "text";

    /// <summary>Where it contains a backslash, the literal has the same meaning whatever the setting <c>standard_conforming_strings</c> is.</summary>
    internal override string Text(string text) => text.Contains('\\', StringComparison.Ordinal) ? "E" + base.Text(text.Replace("\\", "\\\\", StringComparison.Ordinal)) : base.Text(text);

    /// <summary>Other literals are decimal numbers.</summary>
    internal override string Number(double value) => $"float8 '{Digits(value)}'";

    /// <summary>A column can have a collation that ignores case or accents, and a cast keeps it.</summary>
    internal override string ComparedColumn(string column) => Cast(column, TextType) + " COLLATE \"C\"";

    internal override string WithoutNaN(string number) => $"NULLIF({number}, float8 'NaN')";

    /// <summary>Below it, the result has fewer digits or is 0, which is an error.</summary>
    internal override double LeastExponent => -708;

    /// <summary>The seconds are a decimal number, so that multiples of them are exact. A difference of dates would be an error for <c>infinity</c>.</summary>
    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"{Extract("EPOCH", Cast(column, "date"))} / 86400 + 719162", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => DaysOfMicroseconds($"{Extract("EPOCH", column)} * 1000000"),
        _ => SecondsOfMicroseconds($"{Extract("EPOCH", column)} * 1000000"),
    };

    internal override string? DayFraction(PropertyType type, string column) => DayFractionOfMicroseconds($"{Extract("EPOCH", Cast(column, "time"))} * 1000000");
}

namespace GradientDescent.Sql.Dialects;

internal sealed class PostgreSql() : SqlDialect("PostgreSQL")
{
    internal override string DoubleType => "float8";

    internal override string? SingleType => "float4";

    internal override string TextType => "text";

    /// <summary>Where it contains a backslash, the literal has the same meaning whatever the setting <c>standard_conforming_strings</c> is.</summary>
    internal override string Text(string text) => text.Contains('\\', StringComparison.Ordinal) ? "E" + base.Text(text.Replace("\\", "\\\\", StringComparison.Ordinal)) : base.Text(text);

    /// <summary>Other literals are decimal numbers.</summary>
    internal override string Number(double value) => $"float8 '{Digits(value)}'";

    internal override string WithoutNaN(string number) => $"NULLIF({number}, float8 'NaN')";

    /// <summary>Below it, the result has fewer digits or is 0, which is an error.</summary>
    internal override double LeastExponent => -708;

    /// <summary>The seconds are a decimal number, so that multiples of them are exact.</summary>
    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"{Cast(column, "date")} - date '0001-01-01'", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => DaysOfMicroseconds($"{Extract("EPOCH", column)} * 1000000"),
        _ => SecondsOfMicroseconds($"{Extract("EPOCH", column)} * 1000000"),
    };

    internal override string? DayFraction(PropertyType type, string column) => DayFractionOfMicroseconds($"{Extract("EPOCH", Cast(column, "time"))} * 1000000");
}

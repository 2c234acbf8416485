namespace GradientDescent.Sql.Dialects;

internal sealed class Spark() : SqlDialect("Spark SQL")
{
    internal override string DoubleType => "DOUBLE";

    internal override string? SingleType => "FLOAT";

    internal override string TextType => "STRING";

    internal override string Identifier(string name) => Quoted(name, '`', '`');

    /// <summary>Before it reads a query, Spark replaces <c>${env:HOME}</c> and the like in it.</summary>
    internal override string Text(string text) => Escaped(text).Replace("${", "\\u0024{", StringComparison.Ordinal);

    internal override string Number(double value) => Digits(value) + "D";

    internal override string WithoutNaN(string number) => $"NULLIF({number}, {Cast("'NaN'", DoubleType)})";

    /// <summary>TRUNC is a function of dates.</summary>
    internal override string Truncate(string x) => Cast(Cast(x, IntegerType), DoubleType);

    internal override string? FloatingRemainder(string x, string y) => $"MOD({x}, {y})";

    /// <summary>There is no time without a date.</summary>
    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"DATEDIFF({column}, DATE '0001-01-01')", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => DaysOfMicroseconds($"UNIX_MICROS({column})"),
        _ => null,
    };

    internal override string Field(DateField field, PropertyType type, string column) => field == DateField.Weekday ? $"DAYOFWEEK({column}) - 1" : base.Field(field, type, column);

    internal override string? DayFraction(PropertyType type, string column) =>
        type == PropertyType.TimeOnly ? null : DayFractionOfMicroseconds($"UNIX_MICROS({column}) - UNIX_MICROS(DATE_TRUNC('DAY', {column}))");
}

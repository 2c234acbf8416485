namespace GradientDescent.Sql.Dialects;

/// <summary>A type holds no NULL unless it is nullable.</summary>
internal sealed class ClickHouse() : SqlDialect("ClickHouse")
{
    internal override string DoubleType => "Nullable(Float64)";

    internal override bool IgnoresCaseOfColumns => false;

    internal override string? SingleType => "Nullable(Float32)";

    internal override string TextType => "Nullable(String)";

    internal override string IntegerType => "Nullable(Int64)";

    internal override bool HasCorrelatedSubqueries => false;

    internal override string Identifier(string name) => Escaped(name, '`');

    internal override string Text(string text) => Escaped(text);

    internal override string WithoutNaN(string number) => $"if(isNaN({number}), NULL, {number})";

    internal override string SharedBits(string x, string y) => $"bitAnd({x}, {y})";

    /// <summary>There is no time without a date.</summary>
    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"toInt32(toDate32({column})) + 719162", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => DaysOfMicroseconds(Microseconds(column)),
        _ => null,
    };

    internal override string Field(DateField field, PropertyType type, string column) => field switch
    {
        DateField.Day => $"toDayOfMonth({column})",
        DateField.Weekday => $"toDayOfWeek({column}) % 7",
        _ => $"to{field}({column})",
    };

    internal override string? DayFraction(PropertyType type, string column) => type == PropertyType.TimeOnly ? null
        : DayFractionOfMicroseconds($"(toHour({column}) * 3600 + toMinute({column}) * 60 + toSecond({column})) * 1000000 + positiveModulo({Microseconds(column)}, 1000000)");

    private static string Microseconds(string column) => $"toUnixTimestamp64Micro(toDateTime64({column}, 6))";
}

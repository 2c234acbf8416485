namespace GradientDescent.Sql.Dialects;

internal sealed class Trino() : SqlDialect("Trino")
{
    internal override string DoubleType => "DOUBLE";

    internal override string? SingleType => "REAL";

    internal override bool HasOffsets => true;

    internal override string WithoutNaN(string number) => $"IF(IS_NAN({number}), NULL, {number})";

    internal override string Truncate(string x) => $"TRUNCATE({x})";

    internal override string SharedBits(string x, string y) => $"BITWISE_AND({x}, {y})";

    internal override string? FloatingRemainder(string x, string y) => $"MOD({x}, {y})";

    /// <summary>Differences of times have milliseconds only.</summary>
    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"DATE_DIFF('day', DATE '0001-01-01', {column})", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => $"(TO_UNIXTIME({column}) / {Number(86400)} + {Number(719162)})",
        _ => null,
    };

    internal override string Field(DateField field, PropertyType type, string column) => base.Field(field, type, column) + (field == DateField.Weekday ? " % 7" : "");

    internal override string? DayFraction(PropertyType type, string column) => null;
}

namespace GradientDescent.Sql.Dialects;

internal sealed class DuckDb() : SqlDialect("DuckDB")
{
    internal override string DoubleType => "DOUBLE";

    internal override string? SingleType => "REAL";

    internal override string WithoutNaN(string number) => $"NULLIF({number}, {Cast("'NaN'", DoubleType)})";

    internal override string? FloatingRemainder(string x, string y) => $"fmod({x}, {y})";

    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"date_diff('day', DATE '0001-01-01', {Cast(column, "DATE")})", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => DaysOfMicroseconds($"epoch_us({column})"),
        _ => SecondsOfMicroseconds($"epoch_us({column})"),
    };

    internal override string Field(DateField field, PropertyType type, string column) => Extract(
        field switch
        {
            DateField.DayOfYear => "DOY",
            DateField.Weekday => "DOW",
            _ => field.ToString().ToUpperInvariant(),
        },
        column);

    internal override string? DayFraction(PropertyType type, string column) => DayFractionOfMicroseconds($"epoch_us({Cast(column, "TIME")})");
}

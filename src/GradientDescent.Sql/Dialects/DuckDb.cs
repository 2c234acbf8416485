namespace GradientDescent.Sql.Dialects;

internal sealed class DuckDb() : SqlDialect("DuckDB")
{
    internal override string DoubleType => "DOUBLE";

    internal override string? SingleType => "REAL";

    /// <summary>A column, or the whole database, can have a collation that ignores case or accents.</summary>
    internal override string ComparedColumn(string column) => Cast(column, TextType) + " COLLATE \"C\"";

    /// <summary>Its parser nests at most 1,000 operations, unless a setting allows more.</summary>
    internal override int MaxSummands => 900;

    internal override string WithoutNaN(string number) => $"NULLIF({number}, {Cast("'NaN'", DoubleType)})";

    /// <summary>Each NULLIF is planned as two copies of its number, which would double with every operator. 64-bit integers are scaled, so that 2⁵³ is the first that is refused.</summary>
    internal override string? InRange(PropertyType type, string value) => type switch
    {
        PropertyType.SByte => TryCast(value, "TINYINT"),
        PropertyType.Byte => TryCast(value, "UTINYINT"),
        PropertyType.Int16 => TryCast(value, "SMALLINT"),
        PropertyType.UInt16 => TryCast(value, "USMALLINT"),
        PropertyType.Int32 => TryCast(value, "INTEGER"),
        PropertyType.UInt32 => TryCast(value, "UINTEGER"),
        PropertyType.Int64 => $"({TryCast($"{value} * 1024", "BIGINT")} / 1024)",
        _ => $"({TryCast($"{value} * 2048", "UBIGINT")} / 2048)",
    };

    internal override string? FloatingRemainder(string x, string y) => $"fmod({x}, {y})";

    internal override string? DateNumber(PropertyType type, string column) => type switch
    {
        PropertyType.DateOnly => Cast($"date_diff('day', DATE '0001-01-01', {Cast(column, "DATE")})", DoubleType),
        PropertyType.DateTime or PropertyType.DateTimeOffset => DaysOfMicroseconds($"epoch_us({column})"),
        _ => SecondsOfMicroseconds($"epoch_us({column})"),
    };

    internal override string? DayFraction(PropertyType type, string column) => DayFractionOfMicroseconds($"epoch_us({Cast(column, "TIME")})");

    private string TryCast(string value, string type) => Cast($"TRY_CAST({value} AS {type})", DoubleType);
}

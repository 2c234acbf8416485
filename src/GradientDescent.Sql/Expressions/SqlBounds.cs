namespace GradientDescent.Sql.Expressions;

/// <summary>Numbers that are NULL outside bounds. The text of the number is written once, so that nested bounds stay short.</summary>
internal static class SqlBounds
{
    /// <summary>The smallest number above 0 with all digits. Databases refuse smaller ones in a literal.</summary>
    private const double Smallest = 2.2250738585072014E-308;

    /// <summary>A number above a bound, otherwise NULL.</summary>
    public static string Above(SqlDialect dialect, string x, double bound) => $"NULLIF({dialect.Larger(x, dialect.Number(bound))}, {dialect.Number(bound)})";

    /// <summary>A number below a bound, otherwise NULL.</summary>
    public static string Below(SqlDialect dialect, string x, double bound) => $"NULLIF({dialect.Smaller(x, dialect.Number(bound))}, {dialect.Number(bound)})";

    /// <summary>A number of 0 or more, otherwise NULL.</summary>
    public static string NotNegative(SqlDialect dialect, string x) => Above(dialect, x, -Smallest);
}

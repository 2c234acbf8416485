namespace GradientDescent.Sql.Expressions;

/// <summary>Writes functions of one number, the numbers that have them, and their inverses for predictions.</summary>
internal static class SqlFunctions
{
    /// <summary>The largest number whose exponential is finite.</summary>
    public const double LargestExponent = 709.782712893384;

    /// <summary>The condition that a number has a finite function.</summary>
    public static string Condition(SqlDialect dialect, TermFunction function, string x) => function switch
    {
        TermFunction.Log => $"{x} > 0",
        TermFunction.LogP1 => $"{x} > -1",
        TermFunction.SquareRoot => $"{x} >= 0",
        TermFunction.Reciprocal => $"{x} <> 0",
        _ => $"{x} <= {dialect.Number(LargestExponent)}",
    };

    /// <summary>The condition that a number is below the domain, so that its function is NaN; null if there is none.</summary>
    public static string? IsBelow(TermFunction function, string x) => function switch
    {
        TermFunction.Log or TermFunction.SquareRoot => $"{x} < 0",
        TermFunction.LogP1 => $"{x} < -1",
        _ => null,
    };

    /// <summary>The function, in the steps that <c>Predict</c> computes it in.</summary>
    public static string Of(SqlDialect dialect, TermFunction function, string x) => function switch
    {
        TermFunction.Log => dialect.Log(x),
        TermFunction.LogP1 => $"({dialect.Log($"1 + {x}")} + ({x} - ((1 + {x}) - 1)) / (1 + {x}))",
        TermFunction.SquareRoot => $"SQRT({x})",
        TermFunction.Reciprocal => $"(1 / {x})",
        _ => Exp(dialect, x),
    };

    /// <summary>The inverse of a function; NULL if it is not finite.</summary>
    public static string Inverse(SqlDialect dialect, TermFunction function, string y) => function switch
    {
        TermFunction.Log => $"EXP({(double.IsFinite(dialect.LeastExponent) ? SqlBounds.Above(dialect, Exponent(dialect, y), dialect.LeastExponent) : Exponent(dialect, y))})",
        TermFunction.LogP1 => ExpM1(dialect, y),
        TermFunction.SquareRoot => $"({y}) * ({y})",
        TermFunction.Reciprocal => $"1 / NULLIF({y}, 0)",
        _ => dialect.Log(SqlBounds.Above(dialect, y, 0)),
    };

    /// <summary>An exponential. Where a database takes one that is almost 0 as an error, it is 0.</summary>
    public static string Exp(SqlDialect dialect, string x) =>
        double.IsFinite(dialect.LeastExponent) ? $"CASE WHEN {x} < {dialect.Number(dialect.LeastExponent)} THEN 0 ELSE EXP({x}) END" : $"EXP({x})";

    private static string Exponent(SqlDialect dialect, string y) => SqlBounds.Below(dialect, y, LargestExponent);

    /// <summary>eʸ − 1. The second summand near 0 is what the rounding of eʸ lost.</summary>
    private static string ExpM1(SqlDialect dialect, string y)
    {
        var exp = Exp(dialect, Exponent(dialect, y));
        return $"CASE WHEN ABS({y}) < 1 THEN {exp} - 1 + {exp} * (({y}) - {dialect.Log(exp)}) ELSE {exp} - 1 END";
    }
}

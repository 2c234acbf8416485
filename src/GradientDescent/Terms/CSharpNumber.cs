namespace GradientDescent.Terms;

/// <summary>Writes the number that a property stands for, as a C# expression.</summary>
internal static class CSharpNumber
{
    /// <summary>An expression as an operand: in parentheses if it contains a space.</summary>
    public static string Operand(string text) => text.Contains(' ') ? $"({text})" : text;

    /// <summary>A property as a number, or a function of it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="input">The name of its value in the method.</param>
    /// <param name="function">The function; null for the number itself.</param>
    /// <param name="zeroWhereNull">Whether null gives 0, instead of NaN.</param>
    /// <param name="scope">How the method calls functions.</param>
    public static string Of(ModelProperty property, string input, FunctionTerm? function, bool zeroWhereNull, CSharpScope scope)
    {
        string Value(string given) => function is null ? In(property, given) : Of(function, Operand(In(property, given)), scope);
        if (!property.IsNullable)
            return Value(input);

        var missing = zeroWhereNull ? "0" : function is null && NumberTypes.Of(property.Type) == PropertyType.Single ? "float.NaN" : "double.NaN";
        return Value("x") == "x" ? $"{input} ?? {missing}" : $"{input} is null ? {missing} : {Value(input + ".Value")}";
    }

    /// <summary>If a mean replaces NaN, a value outside the function's domain must not be NaN, or it would count as missing. It gives −∞ instead.</summary>
    private static string Of(FunctionTerm function, string operand, CSharpScope scope)
    {
        var text = FunctionText.Of(function.Function);
        var value = scope.Call(text.CSharp, operand);
        return function.IsGuarded && text.Least is { } least ? $"{operand} < {least} ? double.NegativeInfinity : {value}" : value;
    }

    private static string In(ModelProperty property, string value) => property.Type switch
    {
        PropertyType.Half => $"(float){value}",
        PropertyType.Decimal => $"(double){value}",
        PropertyType.Boolean => $"{value} ? 1 : 0",
        PropertyType.DateOnly => $"{value}.DayNumber",
        PropertyType.DateTime => $"{value}.Ticks / 864e9",
        PropertyType.DateTimeOffset => $"{value}.UtcTicks / 864e9",
        PropertyType.TimeOnly => $"{value}.Ticks / 1e7",
        PropertyType.TimeSpan => $"{value}.TotalSeconds",
        _ => value,
    };
}

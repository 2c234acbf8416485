using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Writes functions of one number, and their inverses for predictions.</summary>
internal static class ScriptFormulas
{
    /// <summary>If a mean replaces NaN, a value outside the function's domain must not be NaN, or it would count as missing. It gives −∞ instead.</summary>
    public static string Of(ScriptLanguage language, FunctionTerm term, string x)
    {
        var value = term.Function switch
        {
            TermFunction.Log => language.Call(MathMethod.Log, [x]),
            TermFunction.LogP1 => language.LogP1(x),
            TermFunction.SquareRoot => language.Call(MathMethod.Sqrt, [x]),
            TermFunction.Reciprocal => language.Quotient(language.Number(1), x),
            _ => language.Call(MathMethod.Exp, [x]),
        };
        return term.IsGuarded && FunctionText.Of(term.Function).Least is { } least ? language.If($"{x} < {least}", "-" + language.Infinity, value) : value;
    }

    public static string Inverse(ScriptLanguage language, TermFunction function, string y) => function switch
    {
        TermFunction.Log => language.Call(MathMethod.Exp, [y]),
        TermFunction.LogP1 => language.ExpM1(y),
        TermFunction.SquareRoot => $"{y} * {y}",
        TermFunction.Reciprocal => language.Quotient(language.Number(1), y),
        _ => language.Call(MathMethod.Log, [y]),
    };
}

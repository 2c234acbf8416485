namespace GradientDescent.Terms;

/// <summary>How a function of one number is written.</summary>
/// <param name="Name">The name of its attribute, with which the feature's name begins.</param>
/// <param name="Formula">The function in a formula; <c>{0}</c> is its argument.</param>
/// <param name="CSharp">The call in C#, for <see cref="CSharpScope.Call"/>; <c>{1}</c> is what the library's own functions are called on.</param>
/// <param name="Inverse">The call of the inverse in C#.</param>
/// <param name="InverseWords">The inverse in words.</param>
/// <param name="Least">The minimum of its domain, in C#; null if every number is in the domain.</param>
internal sealed record FunctionText(string Name, string Formula, string CSharp, string Inverse, string InverseWords, string? Least = null)
{
    public const string LogP1Call = "{1}LogP1({0})";

    public const string ExpM1Call = "{1}ExpM1({0})";

    public const string GuardedProductCall = "{1}GuardedProduct({0})";

    public static FunctionText Of(TermFunction function) => function switch
    {
        TermFunction.Log => new("Log", "ln({0})", "double.Log({0})", "double.Exp({0})", "e to the power of", Least: "0"),
        TermFunction.LogP1 => new("LogP1", "ln(1 + {0})", LogP1Call, ExpM1Call, "1 less than e to the power of", Least: "-1"),
        TermFunction.SquareRoot => new("SquareRoot", "√{0}", "double.Sqrt({0})", "{0} * {0}", "the square of", Least: "0"),
        TermFunction.Reciprocal => new("Reciprocal", "1/{0}", "1.0 / {0}", "1 / {0}", "1 divided by"),
        _ => new("Exp", "exp({0})", "double.Exp({0})", "double.Log({0})", "the natural logarithm of"),
    };
}

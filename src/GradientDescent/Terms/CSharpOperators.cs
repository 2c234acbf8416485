namespace GradientDescent.Terms;

/// <summary>Writes operators as C#.</summary>
internal static class CSharpOperators
{
    public static string Unary(TermOperator sign, string operand) =>
        (sign == TermOperator.Not ? "!" : "-") + (operand[0] == '-' ? $"({operand})" : operand);

    public static string Sign(TermOperator sign) => sign switch
    {
        TermOperator.Add => "+",
        TermOperator.Subtract => "-",
        TermOperator.Multiply => "*",
        TermOperator.Divide => "/",
        TermOperator.Remainder => "%",
        TermOperator.Equal => "==",
        TermOperator.NotEqual => "!=",
        TermOperator.LessThan => "<",
        TermOperator.LessThanOrEqual => "<=",
        TermOperator.GreaterThan => ">",
        TermOperator.GreaterThanOrEqual => ">=",
        TermOperator.And => "&&",
        TermOperator.Or => "||",
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "The operator has one operand: it must have two."),
    };
}

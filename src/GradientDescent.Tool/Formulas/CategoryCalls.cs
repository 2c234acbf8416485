namespace GradientDescent.Tool.Formulas;

/// <summary>A category, as in <c>C(Heating, ref='Gas')</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Reference">The reference level, a text or a number; null if none is given.</param>
internal sealed record CategoryCall(NameExpression Column, Expression? Reference);

/// <summary>Finds the categories in a formula. A column is a category, with its reference level, in the whole formula, so they are found first.</summary>
internal static class CategoryCalls
{
    public static IReadOnlyList<CategoryCall> In(Expression expression) => expression switch
    {
        CallExpression { Function: FunctionNames.Category, Arguments: [{ Name: null, Value: NameExpression column }, .. var coding] } => [new(column, ReferenceOf(coding))],
        UnaryExpression unary => In(unary.Operand),
        BinaryExpression binary => [.. In(binary.Left), .. In(binary.Right)],
        _ => [],
    };

    /// <summary>The reference level in the arguments after the column: <c>ref='Gas'</c>, or patsy's <c>Treatment('Gas')</c> and <c>Treatment(reference='Gas')</c>; null if there is none.</summary>
    public static Expression? ReferenceOf(Argument[] coding)
    {
        var level = coding switch
        {
            [{ Name: "ref", Value: var value }] => value,
            [{ Name: null, Value: CallExpression { Function: FunctionNames.Treatment, Arguments: [{ Name: null or "reference", Value: var value }] } }] => value,
            _ => null,
        };
        return level is TextExpression or NumberExpression or UnaryExpression { Operand: NumberExpression } ? level : null;
    }

    /// <summary>The name of a reference level.</summary>
    public static string NameOf(Expression level) => level switch
    {
        TextExpression text => text.Text,
        NumberExpression number => ComputedName.Of(number),
        UnaryExpression { IsMinus: true, Operand: var number } => "-" + ComputedName.Of(number),
        UnaryExpression unary => NameOf(unary.Operand),
        _ => "",
    };
}

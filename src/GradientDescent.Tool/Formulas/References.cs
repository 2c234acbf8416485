namespace GradientDescent.Tool.Formulas;

/// <summary>A category with a reference level, as in <c>C(Heating, ref='Gas')</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Reference">The reference level.</param>
internal sealed record CategoryCall(NameExpression Column, TextExpression Reference);

/// <summary>Finds the reference levels in a formula. A level is the reference of its column in the whole formula, so they are found first.</summary>
internal static class References
{
    public static IReadOnlyList<CategoryCall> Of(Expression expression) => [.. In(expression)];

    /// <summary>The reference level that a call gives: <c>ref='Gas'</c>, or patsy's <c>Treatment('Gas')</c> and <c>Treatment(reference='Gas')</c>; null if it gives none.</summary>
    public static TextExpression? Of(CallExpression call) => call.Arguments switch
    {
        [_, { Name: "ref", Value: TextExpression level }] => level,
        [_, { Name: null, Value: CallExpression { Function: FunctionNames.Treatment, Arguments: [{ Name: null or "reference", Value: TextExpression level }] } }] => level,
        _ => null,
    };

    private static IEnumerable<CategoryCall> In(Expression expression) => expression switch
    {
        CallExpression { Function: FunctionNames.Category, Arguments: [{ Value: NameExpression column }, ..] } call => Of(call) is { } level ? [new(column, level)] : [],
        UnaryExpression unary => In(unary.Operand),
        BinaryExpression binary => In(binary.Left).Concat(In(binary.Right)),
        _ => [],
    };
}

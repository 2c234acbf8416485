using GradientDescent.Terms;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>Reads the target of a formula: a column, or a function of one.</summary>
/// <param name="scope">The table.</param>
internal sealed class TargetReading(FormulaScope scope)
{
    /// <exception cref="FormulaException">The target is anything else, or it is not a number.</exception>
    public (TableColumn Column, Term Term) Of(Expression expression)
    {
        var (function, name) = Parts(expression);
        var column = scope.Column(name);
        if (column.IsCategory)
            throw scope.Error($"The target {column.Name} is a category: a target is a number.{column.Hint}", name);

        // Nothing replaces a missing target.
        var property = column.Property! with { SkipsRows = column.Property.IsNullable };
        return (column, function is { } transform ? property.Apply(transform) : property.AsNumber());
    }

    private (TermFunction? Function, NameExpression Name) Parts(Expression expression) => expression switch
    {
        NameExpression name => (null, name),
        CallExpression { Function: FunctionNames.Arithmetic, Arguments: [{ Name: null, Value: NameExpression name }] } => (null, name),
        CallExpression { Function: FunctionNames.Arithmetic, Arguments: [{ Name: null, Value: BinaryExpression { Operator: "/", Left: NumberExpression { Value: 1 }, Right: NameExpression name } }] } => (TermFunction.Reciprocal, name),
        CallExpression { Arguments: [{ Name: null, Value: NameExpression name }] } call when FunctionNames.TransformOf(call.Function) is { } function => (function, name),
        _ => throw scope.Error("The target is a column, or log, log1p, sqrt, exp or I(1/…) of one.", expression),
    };
}

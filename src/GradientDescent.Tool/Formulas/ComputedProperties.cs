using GradientDescent.Terms;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>The properties of a formula that are computed from columns, as a record computes <c>double AreaPlusWidth => Area + Width</c>.</summary>
/// <param name="scope">The table.</param>
internal sealed class ComputedProperties(FormulaScope scope)
{
    private readonly Dictionary<Term, NumberTerm> _numbers = [];
    private readonly HashSet<string> _names = new(scope.ColumnNames, StringComparer.Ordinal);

    /// <summary>The computed property of an expression. Equal expressions have the same one.</summary>
    /// <exception cref="FormulaException">The expression has no column, or something else than arithmetic of numbers.</exception>
    public NumberTerm NumberOf(Expression expression)
    {
        if (!ColumnsOf(expression).Any())
            throw scope.Error("There is no column in this arithmetic.", expression);
        var definition = Definition(expression);
        if (!_numbers.TryGetValue(definition, out var number))
            _numbers.Add(definition, number = new(new(FreeName(ComputedName.Of(expression)), PropertyType.Double) { Definition = definition }));
        return number;
    }

    /// <summary>The columns that an expression names.</summary>
    public IEnumerable<TableColumn> ColumnsOf(Expression expression) => expression switch
    {
        NameExpression name => [scope.Column(name)],
        UnaryExpression unary => ColumnsOf(unary.Operand),
        BinaryExpression binary => ColumnsOf(binary.Left).Concat(ColumnsOf(binary.Right)),
        CallExpression call => call.Arguments.SelectMany(argument => ColumnsOf(argument.Value)),
        _ => [],
    };

    private Term Definition(Expression expression) => expression switch
    {
        NameExpression name => Value(scope.Column(name), name),
        NumberExpression number => Constant(number.Value),
        UnaryExpression { IsMinus: true } unary => new UnaryTerm(TermOperator.Negate, Definition(unary.Operand)),
        UnaryExpression unary => Definition(unary.Operand),
        BinaryExpression { Operator: "**" } power => new CallTerm(MathMethod.Pow, [Definition(power.Left), Definition(power.Right)]),
        BinaryExpression binary => new BinaryTerm(OperatorOf(binary), Definition(binary.Left), Definition(binary.Right)),
        CallExpression { Function: FunctionNames.Arithmetic, Arguments: [{ Name: null, Value: var value }] } => Definition(value),
        CallExpression { Arguments: [{ Name: null, Value: var value }] } call => new CallTerm(MethodOf(call), [Definition(value)]),
        CallExpression call => throw scope.Error($"{call.Function}(…) cannot be part of arithmetic.", call),
        _ => throw scope.Error("Arithmetic has only columns, numbers, + - * / ** and the functions log, sqrt and exp.", expression),
    };

    private Term Value(TableColumn column, NameExpression name)
    {
        var property = column.Property!;
        if (property.IsNullable)
            throw scope.Error($"{column.Name} has missing values: it can be a term, a function of it, or a product such as I(Width * Depth). For other arithmetic, leave out the rows without it before.", name);
        return property.Type switch
        {
            PropertyType.Double => new ValueTerm(property),
            PropertyType.Single or (>= PropertyType.SByte and <= PropertyType.UInt64) => new ConversionTerm(PropertyType.Double, new ValueTerm(property)),
            PropertyType.Boolean => new ConditionalTerm(new ValueTerm(property), Constant(1), Constant(0)),
            _ => throw scope.Error($"{column.Name} is not a plain number: it can be a term, a function of it, or a product such as I(Width * Depth), but no other arithmetic.", name),
        };
    }

    private TermOperator OperatorOf(BinaryExpression binary) => binary.Operator switch
    {
        "+" => TermOperator.Add,
        "-" => TermOperator.Subtract,
        "*" => TermOperator.Multiply,
        "/" => TermOperator.Divide,
        _ => throw scope.Error($"{binary.Operator} is not arithmetic: use + - * / and **.", binary),
    };

    private MathMethod MethodOf(CallExpression call) => call.Function switch
    {
        "log" => MathMethod.Log,
        "sqrt" => MathMethod.Sqrt,
        "exp" => MathMethod.Exp,
        "log1p" => throw scope.Error("log1p cannot be part of arithmetic: write log(1 + …).", call),
        _ => throw scope.Error($"{call.Function}(…) cannot be part of arithmetic.", call),
    };

    private static ConstantTerm Constant(double value) => new(PropertyType.Double, value, 0);

    private string FreeName(string name) => CSharpNames.Candidates(name, "").First(_names.Add);
}

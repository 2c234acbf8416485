using GradientDescent.Terms;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>
/// Reads a number of a formula: a column, a function of one, or arithmetic in <c>I(…)</c>. Products and powers become the terms that the attributes of a record give; other
/// arithmetic becomes a computed property.
/// </summary>
/// <param name="scope">The table.</param>
/// <param name="computed">The computed properties of the formula.</param>
internal sealed class Arithmetic(FormulaScope scope, ComputedProperties computed)
{
    private const int MaxDegree = 16;

    private readonly List<TableColumn> _used = [];

    /// <summary>The columns that were read, each once.</summary>
    public IEnumerable<TableColumn> Used => _used.DistinctBy(static column => column.Name);

    /// <exception cref="FormulaException">The expression has no number.</exception>
    public Term Of(Expression expression) => Inner(expression) switch
    {
        NameExpression name => Kept(Column(name), static column => column.Property!.AsNumber()),
        CallExpression call => Function(call),
        var inner => Product(inner) ?? Computed(inner),
    };

    /// <summary>What is in I(…).</summary>
    private Expression Inner(Expression expression) => expression is not CallExpression { Function: FunctionNames.Arithmetic } call ? expression
        : call.Arguments is [{ Name: null, Value: var value }] ? Inner(value)
        : throw scope.Error("I has one argument, as in I(Width * Depth).", call);

    private Term Function(CallExpression call)
    {
        if (FunctionNames.TransformOf(call.Function) is not { } function)
            throw scope.Error($"{call.Function}(…) is not a number: it cannot be part of another function.", call);
        if (call.Arguments is not [{ Name: null, Value: var value }])
            throw scope.Error($"{call.Function} has one argument, as in {call.Function}(Area).", call);
        return Inner(value) is NameExpression name ? Kept(Column(name), column => Transform(column, function)) : new FunctionTerm(function, Computed(value));
    }

    /// <summary>With a mean, NaN means missing: the logarithm of a negative number must be another one.</summary>
    private static FunctionTerm Transform(TableColumn column, TermFunction function) => column.Property!
        .Apply(function, isGuarded: column.Missing == MissingValues.Mean && function is not (TermFunction.Exp or TermFunction.Reciprocal));

    private Term? Product(Expression expression)
    {
        if (Factors(expression) is not { } factors)
            return null;
        var powers = factors.GroupBy(static factor => factor.Term, static factor => factor.Degree).Select(static alike => (Term: alike.Key, Degree: alike.Sum())).ToList();
        return powers.Exists(static power => power.Degree > MaxDegree) ? null
            : powers.Select(static power => power.Degree == 1 ? power.Term : power.Term.Power(power.Degree)).Aggregate(static (left, right) => left.Times(right));
    }

    /// <summary>The factors of a product of columns, their functions and powers; null if the expression is anything else.</summary>
    private IReadOnlyList<(Term Term, int Degree)>? Factors(Expression expression) => Inner(expression) switch
    {
        NameExpression or CallExpression => [(Of(expression), 1)],
        BinaryExpression { Operator: "/", Left: NumberExpression { Value: 1 }, Right: NameExpression name } => [(Kept(Column(name), static column => Transform(column, TermFunction.Reciprocal)), 1)],
        BinaryExpression { Operator: "*" } product => Factors(product.Left) is { } left && Factors(product.Right) is { } right ? [.. left, .. right] : null,
        BinaryExpression { Operator: "**", Right: NumberExpression { Value: >= 1 and <= MaxDegree and var degree } } power when double.IsInteger(degree) =>
            Factors(power.Left) is { } factors ? [.. factors.Select(factor => (factor.Term, Math.Min(factor.Degree * (int)degree, MaxDegree + 1)))] : null,
        _ => null,
    };

    private NumberTerm Computed(Expression expression)
    {
        _used.AddRange(computed.ColumnsOf(expression));
        return computed.NumberOf(expression);
    }

    private static Term Kept(TableColumn column, Func<TableColumn, Term> term) =>
        column.Missing == MissingValues.Indicator ? column.Property!.ZeroOr(term(column)) : term(column);

    private TableColumn Column(NameExpression name)
    {
        var column = scope.Column(name);
        if (column.IsCategory)
            throw scope.Error($"{column.Name} is a category: arithmetic and functions need a number.", name);
        _used.Add(column);
        return column;
    }
}

using GradientDescent.Terms;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>Reads the factors of a formula: columns, categories, and functions of columns.</summary>
/// <param name="scope">The table.</param>
internal sealed class FactorReading(FormulaScope scope)
{
    private const int MaxDegree = 16;

    private readonly ComputedProperties _computed = new(scope);

    /// <param name="expression">A name or a call.</param>
    /// <exception cref="FormulaException">It cannot be a factor.</exception>
    public Factor Of(Expression expression) => expression switch
    {
        NameExpression name => OfColumn(scope.Column(name), name.Position),
        CallExpression { Function: FunctionNames.Category } call => Category(call),
        CallExpression { Function: FunctionNames.Polynomial } call => Polynomial(call),
        CallExpression { Function: FunctionNames.Treatment } call => throw scope.Error("Treatment is an argument of C(…), as in C(Heating, Treatment('Gas')).", call),
        _ => Number(expression),
    };

    /// <summary>A column by itself: a category if it is a text, else a number.</summary>
    public Factor OfColumn(TableColumn column, int position)
    {
        column = scope.Marked(column);
        return column.IsCategory ? CategoryFactor.Of(column, position) : Number(new NameExpression(column.Name, position));
    }

    private Factor Category(CallExpression call)
    {
        if (call.Arguments is not [{ Name: null, Value: NameExpression name }, .. var coding] || (coding.Length > 0 && CategoryCalls.ReferenceOf(coding) is null))
            throw scope.Error("C has the name of a column and at most a reference level, as in C(Heating, ref='Gas'). Other codings than by a reference level are not available.", call);
        return CategoryFactor.Of(scope.Column(name), call.Position);
    }

    private Factor Polynomial(CallExpression call)
    {
        if (call.Arguments is not [{ Name: null or "x", Value: var argument }, { Name: null or "degree", Value: NumberExpression { Value: var degree } exponent }, .. var rest])
            throw scope.Error("poly has a number, a degree and raw=True, as in poly(Area, 3, raw=True).", call);
        if (rest is not [{ Name: "raw", Value: NameExpression { Name: "True" or "TRUE" } }])
            throw scope.Error("Only powers are available, not orthogonal polynomials: write raw=True, as in poly(Area, 3, raw=True). Their predictions are the same.", call);
        if (degree is < 1 or > MaxDegree || !double.IsInteger(degree))
            throw scope.Error($"A degree is a whole number from 1 to {MaxDegree}.", exponent);
        return Number(call.Position, reading => [.. Powers(reading.Of(argument), (int)degree, argument)]);
    }

    private IEnumerable<Term> Powers(Term number, int degree, Expression argument)
    {
        if (degree > 1 && number is not (NumberTerm or FunctionTerm or ZeroWhereMissingTerm))
            number = _computed.NumberOf(argument);
        return Enumerable.Range(1, degree).Select(power => power == 1 ? number : number.Power(power));
    }

    private Factor Number(Expression expression) => Number(expression.Position, reading => [reading.Of(expression)]);

    private Factor Number(int position, Func<Arithmetic, IReadOnlyList<Term>> read)
    {
        var reading = new Arithmetic(scope, _computed);
        var columns = read(reading);
        return new()
        {
            Columns = [.. columns, .. reading.Used.Where(static column => column.Missing == MissingValues.Indicator).Select(static column => column.Property!.IsMissing())],
            IsMeanImputed = reading.Used.Any(static column => column.Missing == MissingValues.Mean),
            Sources = [.. reading.Used.Select(static column => column.Name)],
            Position = position,
        };
    }
}

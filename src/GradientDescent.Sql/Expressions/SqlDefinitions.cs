using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>
/// Writes the bodies of computed properties. A number is written as a <c>double</c>, whatever its type, and a <c>bool</c> as a condition. What C# would wrap around,
/// and what is not finite, is NULL.
/// </summary>
internal abstract class SqlDefinitions(SqlColumns columns) : TermVisitor<string>
{
    private const int MaxLetters = 1_000_000;

    private readonly SqlIntegers _integers = new(columns.Dialect);

    protected SqlColumns Columns => columns;

    protected SqlDialect Dialect => columns.Dialect;

    public override string VisitValue(ValueTerm term)
    {
        var property = term.Property;
        if (property.Definition is { } definition)
            return Body(property, definition);
        var isCondition = property.Type == PropertyType.Boolean;
        var number = isCondition ? columns.Of(property) : columns.KnownNumber(property);
        Require($"{number} IS NOT NULL");
        return isCondition ? $"({Dialect.IsTrue(number)})" : SqlIntegers.Is64Bit(property.Type) ? _integers.InRange(property.Type, number) : number;
    }

    public override string VisitConstant(ConstantTerm term) => term.Type switch
    {
        PropertyType.Boolean => term.Bits != 0 ? "(1 = 1)" : "(1 = 0)",
        PropertyType.Double or PropertyType.Single => double.IsFinite(term.Value) ? $"({Dialect.Number(term.Value)})" : throw new NotSupportedException($"A computed property has the constant {term}: only finite numbers can be written as SQL."),
        _ => $"({Dialect.Number(SqlIntegers.Constant(term))})",
    };

    public override string VisitConversion(ConversionTerm term)
    {
        var operand = Visit(term.Operand);
        var from = term.Operand.ResultType;
        return term.Type == PropertyType.Double || term.Type == from ? operand
            : term.Type == PropertyType.Single ? Rounded(operand)
            : _integers.InRange(term.Type, from is PropertyType.Double or PropertyType.Single ? Dialect.Truncate(operand) : operand);
    }

    public override string VisitUnary(UnaryTerm term) => term.Operator == TermOperator.Not
        ? $"(NOT {Visit(term.Operand)})"
        : OfType(term.ResultType, $"(-{Visit(term.Operand)})");

    public override string VisitBinary(BinaryTerm term)
    {
        var (left, right, type) = (Visit(term.Left), Visit(term.Right), term.Left.ResultType);
        return Bounded(term.Operator switch
        {
            TermOperator.And => $"({left} AND {right})",
            TermOperator.Or => $"({left} OR {right})",
            TermOperator.Equal when type == PropertyType.Boolean => Same(left, right),
            TermOperator.NotEqual when type == PropertyType.Boolean => $"(NOT {Same(left, right)})",
            >= TermOperator.Equal and <= TermOperator.GreaterThanOrEqual => $"({left} {Sign(term.Operator)} {right})",
            TermOperator.Divide => OfType(type, NumberTypes.IsWhole(type) ? _integers.Quotient(left, right) : $"({left} / NULLIF({right}, 0))"),
            TermOperator.Remainder => OfType(type, NumberTypes.IsWhole(type) ? $"({left} - {right} * {_integers.Quotient(left, right)})"
                : Dialect.FloatingRemainder(left, $"NULLIF({right}, 0)") ?? throw new NotSupportedException($"{Dialect.Name} has no remainder of floating-point numbers, which a computed property needs.")),
            _ => OfType(type, $"({left} {Sign(term.Operator)} {right})"),
        });
    }

    public override string VisitConditional(ConditionalTerm term)
    {
        var (condition, whenTrue, whenFalse) = (Visit(term.Condition), Visit(term.WhenTrue), Visit(term.WhenFalse));

        // There is no ELSE: a condition on a number that is NULL is neither true nor false.
        return Bounded(term.ResultType == PropertyType.Boolean
            ? $"(({condition} AND {whenTrue}) OR (NOT {condition} AND {whenFalse}))"
            : $"CASE WHEN {condition} THEN {whenTrue} WHEN NOT {condition} THEN {whenFalse} END");
    }

    public override string VisitCall(CallTerm term)
    {
        string[] arguments = [.. term.Arguments.Select(Visit)];
        if (term.ResultType == PropertyType.Single && term.Method is MathMethod.Log or MathMethod.Exp or MathMethod.Pow)
            throw new NotSupportedException($"A computed property has the {term.Method} of a float, whose digits SQL cannot compute: use a double.");
        return Bounded(term.Method switch
        {
            MathMethod.Log => Dialect.Log(SqlBounds.Above(Dialect, arguments[0], 0)),
            MathMethod.Sqrt => OfType(term.ResultType, $"SQRT({SqlBounds.NotNegative(Dialect, arguments[0])})"),
            MathMethod.Exp => SqlFunctions.Exp(Dialect, SqlBounds.Below(Dialect, arguments[0], SqlFunctions.LargestExponent)),
            MathMethod.Pow => Power(arguments[0], term.Arguments[1]),
            MathMethod.Abs => OfType(term.ResultType, $"ABS({arguments[0]})"),
            MathMethod.Min => Extreme(arguments[0], "<", arguments[1]),
            _ => Extreme(arguments[0], ">", arguments[1]),
        });
    }

    /// <summary>Demands a condition without which a feature has no value.</summary>
    protected abstract void Require(string condition);

    /// <summary>The body of a computed property.</summary>
    protected string Body(ModelProperty property, Term definition) => Bounded(Visit(definition), property.Name);

    /// <summary>The functions of SQL for two numbers ignore NULL.</summary>
    private static string Extreme(string left, string order, string right) => $"CASE WHEN {left} {order}= {right} THEN {left} WHEN {right} {order} {left} THEN {right} END";

    private static string Same(string left, string right) => $"(({left} AND {right}) OR (NOT {left} AND NOT {right}))";

    private static string Sign(TermOperator sign) => sign switch
    {
        TermOperator.Add => "+",
        TermOperator.Subtract => "-",
        TermOperator.Multiply => "*",
        TermOperator.Equal => "=",
        TermOperator.NotEqual => "<>",
        TermOperator.LessThan => "<",
        TermOperator.LessThanOrEqual => "<=",
        TermOperator.GreaterThan => ">",
        _ => ">=",
    };

    /// <summary>A result in the type that C# computes it in.</summary>
    private string OfType(PropertyType type, string value) => type == PropertyType.Single ? Rounded(value) : NumberTypes.IsWhole(type) ? _integers.InRange(type, value) : value;

    /// <summary>A number rounded to a <c>float</c>.</summary>
    private string Rounded(string value) => Dialect.SingleType is { } single
        ? Dialect.Cast(Dialect.Cast(value, single), Dialect.DoubleType)
        : throw new NotSupportedException($"{Dialect.Name} has no 32-bit floating-point numbers, in which a computed property is computed: use a double.");

    /// <summary>A power with a constant exponent. It decides which numbers have the power.</summary>
    private string Power(string x, Term exponent)
    {
        if (ConstantOf(exponent) is not { } n)
            throw new NotSupportedException("A computed property has a Pow with an exponent that changes: only a constant exponent can be written as SQL.");
        var defined = double.IsInteger(n)
            ? n < 0 ? $"NULLIF({x}, 0)" : x
            : n < 0 ? SqlBounds.Above(Dialect, x, 0) : SqlBounds.NotNegative(Dialect, x);
        return Dialect.Power(defined, Dialect.Number(n));
    }

    private static double? ConstantOf(Term term) => term switch
    {
        ConstantTerm { Type: PropertyType.Double or PropertyType.Single } constant => double.IsFinite(constant.Value) ? constant.Value : null,
        ConstantTerm constant => SqlIntegers.Constant(constant),
        ConversionTerm { Type: PropertyType.Double } conversion => ConstantOf(conversion.Operand),
        UnaryTerm { Operator: TermOperator.Negate } unary => -ConstantOf(unary.Operand),
        _ => null,
    };

    private static string Bounded(string text, string property = "a computed property") => text.Length <= MaxLetters
        ? text
        : throw new NotSupportedException($"The SQL of {property} has more than {MaxLetters} characters: store the property in a column, or make its body shorter.");
}

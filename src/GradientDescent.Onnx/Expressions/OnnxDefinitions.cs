using GradientDescent.Onnx.Graphs;
using GradientDescent.Terms;

namespace GradientDescent.Onnx.Expressions;

/// <summary>
/// Computes the bodies of computed properties. Floating-point numbers are <c>double</c>, and rounded where C# computes with <c>float</c>. A graph evaluates both sides of a
/// condition, so what C# throws is a failure only where the condition leads to it.
/// </summary>
internal abstract class OnnxDefinitions(OnnxInputs inputs) : TermVisitor<GraphValue>
{
    private readonly List<GraphValue> _failures = [];

    /// <summary>The condition under which C# would evaluate the term; null if it always does.</summary>
    private GraphValue? _path;

    /// <summary>The conditions under which C# throws: an integer is divided by 0, or a result has no value.</summary>
    public IReadOnlyList<GraphValue> Failures => _failures;

    protected OnnxInputs Inputs => inputs;

    public override GraphValue VisitValue(ValueTerm term) => term.Property switch
    {
        { Definition: { } definition } => Visit(definition),
        { Type: PropertyType.Boolean } property => inputs.Of(property),
        var property => NumberTypes.IsWhole(property.Type) ? inputs.Whole(property) : inputs.Stored(property),
    };

    public override GraphValue VisitConstant(ConstantTerm term) => term.Type switch
    {
        PropertyType.Boolean => inputs.Graph.Constant(term.Bits != 0),
        PropertyType.Double => inputs.Graph.Constant(term.Value),
        PropertyType.Single => inputs.Graph.Constant((double)(float)term.Value),
        _ => inputs.Graph.Constant(term.Bits),
    };

    public override GraphValue VisitConversion(ConversionTerm term)
    {
        var (value, from, to) = (Visit(term.Operand), term.Operand.ResultType, term.Type);
        return (NumberTypes.IsWhole(from), NumberTypes.IsWhole(to)) switch
        {
            (true, true) => OnnxIntegers.Wrap(to, value),
            (true, false) => to == PropertyType.Single ? OnnxIntegers.ToSingle(from, value) : OnnxIntegers.ToDouble(from, value),
            (false, true) => OnnxIntegers.Truncate(to, value),
            _ => Rounded(to, value),
        };
    }

    public override GraphValue VisitUnary(UnaryTerm term) => term.Operator == TermOperator.Not ? !Visit(term.Operand) : OfType(term.ResultType, -Visit(term.Operand));

    public override GraphValue VisitBinary(BinaryTerm term)
    {
        if (term.Operator == TermOperator.Divide && !NumberTypes.IsWhole(term.ResultType) && IsOne(term.Left))
            return Rounded(term.ResultType, OnnxFunctions.Reciprocal(Visit(term.Right)));
        var left = Visit(term.Left);
        if (term.Operator is TermOperator.And or TermOperator.Or)
        {
            var right = Along(term.Operator == TermOperator.And ? left : !left, term.Right);
            return term.Operator == TermOperator.And ? left & right : left | right;
        }

        return Binary(term.Operator, term.Left.ResultType, left, Visit(term.Right));
    }

    public override GraphValue VisitConditional(ConditionalTerm term)
    {
        var condition = Visit(term.Condition);
        var (whenTrue, whenFalse) = (Along(condition, term.WhenTrue), Along(!condition, term.WhenFalse));
        return term.ResultType == PropertyType.Boolean ? (condition & whenTrue) | (!condition & whenFalse) : condition.Choose(whenTrue, whenFalse);
    }

    public override GraphValue VisitCall(CallTerm term)
    {
        var (type, arguments) = (term.ResultType, term.Arguments.Select(Visit).ToArray());
        var x = arguments[0];
        return term.Method switch
        {
            MathMethod.Log => Rounded(type, OnnxFunctions.Log(x)),
            MathMethod.Sqrt => Rounded(type, OnnxFunctions.Sqrt(x)),
            MathMethod.Exp => Rounded(type, OnnxFunctions.Exp(x)),
            MathMethod.Pow => Rounded(type, x.Power(arguments[1])),
            MathMethod.Abs when NumberTypes.IsWhole(type) => Absolute(type, x),
            MathMethod.Abs => x.Function("Abs"),
            MathMethod.Min => IsSmaller(type, x, arguments[1]).Choose(x, arguments[1]),
            _ => IsSmaller(type, arguments[1], x, isLarger: true).Choose(x, arguments[1]),
        };
    }

    private GraphValue Binary(TermOperator sign, PropertyType type, GraphValue left, GraphValue right) => sign switch
    {
        TermOperator.Add => OfType(type, left + right),
        TermOperator.Subtract => OfType(type, left - right),
        TermOperator.Multiply => OfType(type, left * right),
        TermOperator.Divide when NumberTypes.IsWhole(type) => Quotient(type, left, right),
        TermOperator.Divide => Rounded(type, left / right),
        TermOperator.Remainder when NumberTypes.IsWhole(type) => left - (Quotient(type, left, right) * right),
        TermOperator.Remainder => left.Remainder(right),
        TermOperator.Equal => left.EqualTo(right),
        TermOperator.NotEqual => !left.EqualTo(right),
        TermOperator.LessThan => OnnxIntegers.IsLess(type, left, right),
        TermOperator.GreaterThan => OnnxIntegers.IsLess(type, right, left),
        TermOperator.LessThanOrEqual when NumberTypes.IsWhole(type) => !OnnxIntegers.IsLess(type, right, left),
        TermOperator.LessThanOrEqual => left <= right,
        _ when NumberTypes.IsWhole(type) => !OnnxIntegers.IsLess(type, left, right),
        _ => left >= right,
    };

    private GraphValue Quotient(PropertyType type, GraphValue left, GraphValue right)
    {
        var hasNone = OnnxIntegers.HasNoQuotient(type, left, right);
        Fail(hasNone);
        return OnnxIntegers.Wrap(type, OnnxIntegers.Quotient(type, left, hasNone.Choose(1L, right)));
    }

    private GraphValue Absolute(PropertyType type, GraphValue x)
    {
        Fail(x.EqualTo(OnnxIntegers.Lowest(type)));
        return (x < 0).Choose(-x, x);
    }

    /// <summary>Whether the first is the smaller (or the larger) number. NaN counts as the one that is wanted, and of two zeros the sign decides.</summary>
    private static GraphValue IsSmaller(PropertyType type, GraphValue x, GraphValue y, bool isLarger = false)
    {
        if (NumberTypes.IsWhole(type))
            return OnnxIntegers.IsLess(type, x, y);
        var given = isLarger ? y : x;
        var isNegative = OnnxFunctions.Reciprocal(x) < 0.0;
        return x < y | given.IsNaN() | (x.EqualTo(y) & isNegative);
    }

    private GraphValue Along(GraphValue condition, Term term)
    {
        var outer = _path;
        _path = outer is null ? condition : outer & condition;
        var value = Visit(term);
        _path = outer;
        return value;
    }

    private void Fail(GraphValue condition)
    {
        var failure = _path is null ? condition : _path & condition;
        if (!_failures.Contains(failure))
            _failures.Add(failure);
    }

    private static bool IsOne(Term term) => term is ConversionTerm conversion ? IsOne(conversion.Operand) : term is ConstantTerm { Value: 1 } or ConstantTerm { Bits: 1 };

    /// <summary>A result in the type that C# computes it in.</summary>
    private static GraphValue OfType(PropertyType type, GraphValue value) => NumberTypes.IsWhole(type) ? OnnxIntegers.Wrap(type, value) : Rounded(type, value);

    private static GraphValue Rounded(PropertyType type, GraphValue value) => type == PropertyType.Single ? value.To(ElementType.Single).To(ElementType.Double) : value;
}

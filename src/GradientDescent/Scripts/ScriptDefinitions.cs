using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Writes the bodies of computed properties. Each value has the form of its C# type, and each operation rounds or wraps around as that type does.</summary>
internal abstract class ScriptDefinitions(ScriptLanguage language) : TermVisitor<string>
{
    protected ScriptLanguage Language => language;

    public override string VisitValue(ValueTerm term) => Input(term.Property);

    public override string VisitConstant(ConstantTerm term) => term.Type switch
    {
        PropertyType.Boolean => language.Boolean(term.Bits != 0),
        PropertyType.Double => language.Number(term.Value),
        PropertyType.Single => language.Number((float)term.Value),
        _ => language.Integer(term.Type, term.Bits),
    };

    public override string VisitConversion(ConversionTerm term) => term.Type == term.Operand.ResultType ? Visit(term.Operand)
        : language.Converted(term.Operand.ResultType, term.Type, Operand(term.Operand));

    public override string VisitUnary(UnaryTerm term) => term.Operator == TermOperator.Not ? language.Not(Operand(term.Operand))
        : NumberTypes.IsWhole(term.ResultType) ? language.Integers(TermOperator.Subtract, term.ResultType, language.Integer(term.ResultType, 0), Operand(term.Operand))
        : CSharpOperators.Unary(term.Operator, Operand(term.Operand));

    public override string VisitBinary(BinaryTerm term)
    {
        var (first, right, type) = (Visit(term.Left), Operand(term.Right), term.Left.ResultType);
        var left = CSharpNumber.Operand(first);
        return term.Operator switch
        {
            TermOperator.And => language.And(left, right),
            TermOperator.Or => language.Or(left, right),
            TermOperator.Equal => language.Equal(left, right),
            TermOperator.NotEqual => language.NotEqual(left, right),
            >= TermOperator.LessThan and <= TermOperator.GreaterThanOrEqual => $"{left} {CSharpOperators.Sign(term.Operator)} {right}",
            _ when NumberTypes.IsWhole(type) => language.Integers(term.Operator, type, left, right),
            TermOperator.Divide => Rounded(type, language.Quotient(left, right)),
            TermOperator.Remainder => language.Remainder(left, right),
            var sign => Rounded(type, $"{(IsChain(term) ? first : left)} {CSharpOperators.Sign(sign)} {right}"),
        };
    }

    public override string VisitConditional(ConditionalTerm term) => language.If(Operand(term.Condition), Operand(term.WhenTrue), Operand(term.WhenFalse));

    public override string VisitCall(CallTerm term)
    {
        string[] arguments = [.. term.Arguments.Select(Operand)];
        return NumberTypes.IsWhole(term.ResultType) ? language.Integers(term.Method, term.ResultType, arguments) : Rounded(term.ResultType, language.Call(term.Method, arguments));
    }

    /// <summary>The name of a property's value in the script.</summary>
    protected abstract string Input(ModelProperty property);

    protected string Operand(Term term) => CSharpNumber.Operand(Visit(term));

    /// <summary>A sum of a sum needs no parentheses.</summary>
    private static bool IsChain(BinaryTerm term) => term.Left is BinaryTerm left && left.Operator == term.Operator && term.ResultType == PropertyType.Double;

    private string Rounded(PropertyType type, string value) => type == PropertyType.Single ? language.Single(value) : value;
}

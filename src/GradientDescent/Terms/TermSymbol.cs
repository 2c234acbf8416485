using System.Globalization;

namespace GradientDescent.Terms;

/// <summary>A term in a formula: <c>area</c>, <c>ln(area)</c>, <c>[heating = Gas]</c>.</summary>
internal sealed class TermSymbol : TermVisitor<string>
{
    private static readonly TermSymbol Visitor = new();

    public static string Of(Term term) => Visitor.Visit(term);

    /// <summary>A level in a formula: the member, or the text in quotes.</summary>
    public static string OfLevel(ModelProperty property, PropertyLevel level) =>
        property.Type == PropertyType.Text ? CSharpLiteral.Text(level.Name) : level.Name;

    public override string VisitNumber(NumberTerm term) => CSharpNames.Lowered(term.Property.Name);

    public override string VisitLevel(LevelTerm term) => $"[{CSharpNames.Lowered(term.Property.Name)} = {OfLevel(term.Property, term.Level)}]";

    public override string VisitFlag(FlagTerm term) => $"[{CSharpNames.Lowered(term.Property.Name)} has {term.Flag.Name}]";

    public override string VisitUnknown(UnknownTerm term) => $"[{CSharpNames.Lowered(term.Property.Name)} other]";

    public override string VisitPart(PartTerm term) =>
        $"[{CSharpNames.Lowered(term.Part.ToString())}({CSharpNames.Lowered(term.Property.Name)}) = {DateParts.Label(term.Part, term.Value)}]";

    public override string VisitCycle(CycleTerm term) =>
        $"{(term.IsCosine ? "cos" : "sin")}(2π·{CSharpNames.Lowered(term.Period.ToString())}({CSharpNames.Lowered(term.Property.Name)}))";

    public override string VisitMissing(MissingTerm term) => $"[{CSharpNames.Lowered(term.Property.Name)} missing]";

    public override string VisitFunction(FunctionTerm term) => string.Format(CultureInfo.InvariantCulture, FunctionText.Of(term.Function).Formula, Of(term.Operand));

    public override string VisitPower(PowerTerm term)
    {
        var operand = Of(term.Operand);
        return (operand.Any(static letter => letter is '(' or '/') ? $"({operand})" : operand) + Superscript(term.Degree);
    }

    public override string VisitProduct(ProductTerm term) => $"{Of(term.Left)}·{Of(term.Right)}";

    public override string VisitZeroWhereMissing(ZeroWhereMissingTerm term) => Of(term.Operand);

    public override string VisitMeanWhereMissing(MeanWhereMissingTerm term) => Of(term.Operand);

    public override string VisitValue(ValueTerm term) => CSharpNames.Lowered(term.Property.Name);

    public override string VisitConstant(ConstantTerm term) => CSharpLiteral.Of(term);

    public override string VisitConversion(ConversionTerm term) => Of(term.Operand);

    public override string VisitUnary(UnaryTerm term) => (term.Operator == TermOperator.Not ? "not " : "−") + Operand(term.Operand);

    public override string VisitBinary(BinaryTerm term) => $"{Operand(term.Left)} {Sign(term.Operator)} {Operand(term.Right)}";

    public override string VisitConditional(ConditionalTerm term) => $"{Of(term.WhenTrue)} if {Of(term.Condition)}, else {Of(term.WhenFalse)}";

    public override string VisitCall(CallTerm term) => $"{term.Method.ToString().ToLowerInvariant()}({string.Join(", ", term.Arguments.Select(Of))})";

    private static string Operand(Term term) => Of(term) is var text && text.Any(static letter => letter == ' ') ? $"({text})" : text;

    private static string Sign(TermOperator sign) => sign switch
    {
        TermOperator.Add => "+",
        TermOperator.Subtract => "−",
        TermOperator.Multiply => "·",
        TermOperator.Divide => "/",
        TermOperator.Remainder => "mod",
        TermOperator.Equal => "=",
        TermOperator.NotEqual => "≠",
        TermOperator.LessThan => "<",
        TermOperator.LessThanOrEqual => "≤",
        TermOperator.GreaterThan => ">",
        TermOperator.GreaterThanOrEqual => "≥",
        TermOperator.And => "and",
        _ => "or",
    };

    private static string Superscript(int power) =>
        string.Concat(power.ToString(CultureInfo.InvariantCulture).Select(static digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}

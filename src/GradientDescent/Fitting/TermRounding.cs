using GradientDescent.Terms;

namespace GradientDescent.Fitting;

/// <summary>
/// A bound of the relative rounding error of a term, in half units in the last place: from exact values of its properties to its number. A property that is a number of its
/// own type already has none.
/// </summary>
internal sealed class TermRounding : TermVisitor<int>
{
    /// <summary>Functions of the framework are correct to two units in the last place.</summary>
    private const int OfFunction = 4;

    private static readonly TermRounding Visitor = new();

    public static int Of(Term term) => Visitor.Visit(term);

    /// <summary>A decimal is rounded to a double; a time is divided by the ticks of its unit, and a date and a time are added.</summary>
    public override int VisitNumber(NumberTerm term) => term.Property.Type switch
    {
        PropertyType.Decimal => 1,
        PropertyType.DateTime or PropertyType.DateTimeOffset or PropertyType.TimeOnly or PropertyType.TimeSpan => 2,
        _ => 0,
    };

    public override int VisitLevel(LevelTerm term) => 0;

    public override int VisitFlag(FlagTerm term) => 0;

    public override int VisitUnknown(UnknownTerm term) => 0;

    public override int VisitPart(PartTerm term) => 0;

    /// <summary>The phase has up to three roundings, and 2π · phase, of at most 2π, two more: these are absolute errors of the sine.</summary>
    public override int VisitCycle(CycleTerm term) => (7 * 5) + OfFunction;

    public override int VisitMissing(MissingTerm term) => 0;

    public override int VisitFunction(FunctionTerm term) => Of(term.Operand) + OfFunction;

    /// <summary>Each factor has its error, and each multiplication adds one.</summary>
    public override int VisitPower(PowerTerm term) => (term.Degree * Of(term.Operand)) + term.Degree - 1;

    public override int VisitProduct(ProductTerm term) => Of(term.Left) + Of(term.Right) + 1;

    public override int VisitZeroWhereMissing(ZeroWhereMissingTerm term) => Of(term.Operand);

    public override int VisitMeanWhereMissing(MeanWhereMissingTerm term) => Of(term.Operand);

    public override int VisitValue(ValueTerm term) => throw Inner(term);

    public override int VisitConstant(ConstantTerm term) => throw Inner(term);

    public override int VisitConversion(ConversionTerm term) => throw Inner(term);

    public override int VisitUnary(UnaryTerm term) => throw Inner(term);

    public override int VisitBinary(BinaryTerm term) => throw Inner(term);

    public override int VisitConditional(ConditionalTerm term) => throw Inner(term);

    public override int VisitCall(CallTerm term) => throw Inner(term);

    /// <summary>A computed property is a property: its number is the value of its getter.</summary>
    private static NotSupportedException Inner(Term term) => new($"{term.GetType().Name} is a part of a computed property, not of a feature.");
}

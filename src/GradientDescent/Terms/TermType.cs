namespace GradientDescent.Terms;

/// <summary>The C# type of a term.</summary>
internal sealed class TermType : TermVisitor<PropertyType>
{
    private static readonly TermType Visitor = new();

    public static PropertyType Of(Term term) => Visitor.Visit(term);

    /// <summary>A nullable number is NaN if null, and no integer is NaN. So its type is a floating-point type.</summary>
    public override PropertyType VisitNumber(NumberTerm term) => NumberTypes.Of(term.Property.Type) is var type
        && (type == PropertyType.Single || !term.Property.IsNullable) ? type : PropertyType.Double;

    public override PropertyType VisitLevel(LevelTerm term) => PropertyType.Double;

    public override PropertyType VisitFlag(FlagTerm term) => PropertyType.Double;

    public override PropertyType VisitUnknown(UnknownTerm term) => PropertyType.Double;

    public override PropertyType VisitPart(PartTerm term) => PropertyType.Double;

    public override PropertyType VisitCycle(CycleTerm term) => PropertyType.Double;

    public override PropertyType VisitMissing(MissingTerm term) => PropertyType.Int32;

    public override PropertyType VisitFunction(FunctionTerm term) => PropertyType.Double;

    public override PropertyType VisitPower(PowerTerm term) => PropertyType.Double;

    /// <summary>Integers could overflow, and a product of two <c>float</c> would be rounded to a <c>float</c>, and could overflow too.</summary>
    public override PropertyType VisitProduct(ProductTerm term) => PropertyType.Double;

    public override PropertyType VisitZeroWhereMissing(ZeroWhereMissingTerm term) =>
        term.Operand is NumberTerm number ? NumberTypes.Of(number.Property.Type) : Of(term.Operand);

    public override PropertyType VisitMeanWhereMissing(MeanWhereMissingTerm term) => Of(term.Operand);

    public override PropertyType VisitValue(ValueTerm term) => term.Property.Type;

    public override PropertyType VisitConstant(ConstantTerm term) => term.Type;

    public override PropertyType VisitConversion(ConversionTerm term) => term.Type;

    public override PropertyType VisitUnary(UnaryTerm term) => Of(term.Operand);

    public override PropertyType VisitBinary(BinaryTerm term) => term.Operator >= TermOperator.Equal ? PropertyType.Boolean : Of(term.Left);

    public override PropertyType VisitConditional(ConditionalTerm term) => Of(term.WhenTrue);

    public override PropertyType VisitCall(CallTerm term) => Of(term.Arguments[0]);
}

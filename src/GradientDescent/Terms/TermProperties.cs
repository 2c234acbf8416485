namespace GradientDescent.Terms;

/// <summary>The properties that a term reads, once per use. For a computed property it is that property, not its inputs.</summary>
internal sealed class TermProperties : TermVisitor<IEnumerable<ModelProperty>>
{
    private static readonly TermProperties Visitor = new();

    public static IEnumerable<ModelProperty> Of(Term term) => Visitor.Visit(term);

    public override IEnumerable<ModelProperty> VisitNumber(NumberTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitLevel(LevelTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitFlag(FlagTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitUnknown(UnknownTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitPart(PartTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitCycle(CycleTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitMissing(MissingTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitFunction(FunctionTerm term) => Of(term.Operand);

    public override IEnumerable<ModelProperty> VisitPower(PowerTerm term) => Of(term.Operand);

    public override IEnumerable<ModelProperty> VisitProduct(ProductTerm term) => Of(term.Left).Concat(Of(term.Right));

    public override IEnumerable<ModelProperty> VisitZeroWhereMissing(ZeroWhereMissingTerm term) => Of(term.Operand);

    public override IEnumerable<ModelProperty> VisitMeanWhereMissing(MeanWhereMissingTerm term) => Of(term.Operand);

    public override IEnumerable<ModelProperty> VisitValue(ValueTerm term) => [term.Property];

    public override IEnumerable<ModelProperty> VisitConstant(ConstantTerm term) => [];

    public override IEnumerable<ModelProperty> VisitConversion(ConversionTerm term) => Of(term.Operand);

    public override IEnumerable<ModelProperty> VisitUnary(UnaryTerm term) => Of(term.Operand);

    public override IEnumerable<ModelProperty> VisitBinary(BinaryTerm term) => Of(term.Left).Concat(Of(term.Right));

    public override IEnumerable<ModelProperty> VisitConditional(ConditionalTerm term) => Of(term.Condition).Concat(Of(term.WhenTrue)).Concat(Of(term.WhenFalse));

    public override IEnumerable<ModelProperty> VisitCall(CallTerm term) => term.Arguments.SelectMany(Of);
}

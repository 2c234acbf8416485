using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>Copies terms with other names of their properties.</summary>
/// <param name="names">The new name of each property.</param>
internal sealed class RenamedTerms(IReadOnlyDictionary<string, string> names) : TermVisitor<Term>
{
    private readonly Dictionary<ModelProperty, ModelProperty> _renamed = [];

    public ModelProperty Of(ModelProperty property)
    {
        if (_renamed.TryGetValue(property, out var renamed))
            return renamed;
        var name = names[property.Name];
        renamed = property with
        {
            Name = name,
            ColumnName = property.ColumnName ?? (name == property.Name ? null : property.Name),
            Definition = property.Definition is { } definition ? Visit(definition) : null,
        };
        _renamed.Add(property, renamed);
        return renamed;
    }

    public override Term VisitNumber(NumberTerm term) => new NumberTerm(Of(term.Property));

    public override Term VisitLevel(LevelTerm term) => term with { Property = Of(term.Property) };

    public override Term VisitFlag(FlagTerm term) => term with { Property = Of(term.Property) };

    public override Term VisitUnknown(UnknownTerm term) => new UnknownTerm(Of(term.Property));

    public override Term VisitPart(PartTerm term) => term with { Property = Of(term.Property) };

    public override Term VisitCycle(CycleTerm term) => term with { Property = Of(term.Property) };

    public override Term VisitMissing(MissingTerm term) => new MissingTerm(Of(term.Property));

    public override Term VisitFunction(FunctionTerm term) => term with { Operand = (NumberTerm)Visit(term.Operand) };

    public override Term VisitPower(PowerTerm term) => term with { Operand = Visit(term.Operand) };

    public override Term VisitProduct(ProductTerm term) => new ProductTerm(Visit(term.Left), Visit(term.Right));

    public override Term VisitZeroWhereMissing(ZeroWhereMissingTerm term) => new ZeroWhereMissingTerm(Of(term.Property), Visit(term.Operand));

    public override Term VisitMeanWhereMissing(MeanWhereMissingTerm term) => new MeanWhereMissingTerm(Visit(term.Operand));

    public override Term VisitValue(ValueTerm term) => new ValueTerm(Of(term.Property));

    public override Term VisitConstant(ConstantTerm term) => term;

    public override Term VisitConversion(ConversionTerm term) => term with { Operand = Visit(term.Operand) };

    public override Term VisitUnary(UnaryTerm term) => term with { Operand = Visit(term.Operand) };

    public override Term VisitBinary(BinaryTerm term) => term with { Left = Visit(term.Left), Right = Visit(term.Right) };

    public override Term VisitConditional(ConditionalTerm term) => new ConditionalTerm(Visit(term.Condition), Visit(term.WhenTrue), Visit(term.WhenFalse));

    public override Term VisitCall(CallTerm term) => term with { Arguments = [.. term.Arguments.Select(Visit)] };
}

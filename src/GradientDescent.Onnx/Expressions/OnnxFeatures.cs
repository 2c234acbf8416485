using GradientDescent.Onnx.Graphs;
using GradientDescent.Terms;

namespace GradientDescent.Onnx.Expressions;

/// <summary>Computes features.</summary>
internal sealed class OnnxFeatures(OnnxInputs inputs) : OnnxDefinitions(inputs)
{
    private readonly OnnxLevels _levels = new(inputs);
    private readonly OnnxDates _dates = new(inputs);

    /// <summary>The value of a feature.</summary>
    /// <param name="term">The term of the feature.</param>
    /// <param name="mean">The mean that replaces missing values; null if there is none.</param>
    public GraphValue Of(Term term, double? mean)
    {
        var value = Visit(term);
        if (mean is null)
            return value;
        var known = TermGuard.IsIn(term) ? OnnxFunctions.IsFinite(value).Choose(value, double.NaN) : value;
        return value.IsNaN().Choose(mean.Value, known);
    }

    public override GraphValue VisitNumber(NumberTerm term) => term.Property switch
    {
        { Definition: { } definition } property => NumberTypes.IsWhole(property.Type) ? OnnxIntegers.ToDouble(property.Type, Visit(definition)) : Visit(definition).To(ElementType.Double),
        var property => Inputs.Number(property),
    };

    public override GraphValue VisitFunction(FunctionTerm term) => OnnxFunctions.Of(term.Function, Visit(term.Operand), term.IsGuarded);

    public override GraphValue VisitLevel(LevelTerm term) => _levels.Is(term.Property, term.Level).Choose(1.0, _levels.Guard(term.Property, term.IsGuarded));

    public override GraphValue VisitFlag(FlagTerm term)
    {
        var value = _levels.Has(term.Property, term.Flag).To(ElementType.Double);
        return value + _levels.Guard(term.Property, term.IsGuarded);
    }

    public override GraphValue VisitUnknown(UnknownTerm term) => OrNaN(term.Property, (!_levels.IsKnown(term.Property)).To(ElementType.Double));

    public override GraphValue VisitPart(PartTerm term) => OrNaN(term.Property, _dates.Part(term.Property, term.Part).EqualTo(term.Value).To(ElementType.Double));

    public override GraphValue VisitCycle(CycleTerm term) => OrNaN(term.Property, _dates.Wave(term));

    public override GraphValue VisitMissing(MissingTerm term) => _levels.IsMissing(term.Property)?.To(ElementType.Double) ?? Inputs.Graph.Constant(0.0);

    public override GraphValue VisitPower(PowerTerm term)
    {
        var operand = Visit(term.Operand);
        return Enumerable.Repeat(operand, term.Degree - 1).Aggregate(operand, static (power, factor) => power * factor);
    }

    public override GraphValue VisitProduct(ProductTerm term) => Visit(term.Left) * Visit(term.Right);

    public override GraphValue VisitZeroWhereMissing(ZeroWhereMissingTerm term)
    {
        var value = Visit(term.Operand);
        return _levels.IsMissing(term.Property) is { } missing ? missing.Choose(0.0, value) : value;
    }

    public override GraphValue VisitMeanWhereMissing(MeanWhereMissingTerm term) => Guarded(term.Operand);

    /// <summary>A product is NaN only if a factor is missing: ∞ times 0 is ∞.</summary>
    private GraphValue Guarded(Term term)
    {
        if (term is not ProductTerm factors || !TermGuard.IsGuarded(factors))
            return Visit(term);
        var (left, right) = (Guarded(factors.Left), Guarded(factors.Right));
        var product = left * right;
        return (product.IsNaN() & !left.IsNaN() & !right.IsNaN()).Choose(double.PositiveInfinity, product);
    }

    private GraphValue OrNaN(ModelProperty property, GraphValue value) => _levels.IsMissing(property) is { } missing ? missing.Choose(double.NaN, value) : value;
}

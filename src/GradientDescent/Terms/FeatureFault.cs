namespace GradientDescent.Terms;

/// <summary>What is wrong with the term of a feature or of the target, in words; null where nothing is, and then it can be computed and written as C#.</summary>
internal sealed class FeatureFault : TermVisitor<string?>
{
    /// <summary>As many as an attribute can ask for.</summary>
    private const int MostDegrees = 16;

    private bool _isInPower;

    /// <summary>What is wrong with a property that a prediction is given.</summary>
    public static string? OfGiven(ModelProperty property) =>
        property.Definition is not null ? $"{property.Name} is computed and has no value of its own."
        : property.Name.Length == 0 ? "A property has no name."
        : property.Levels.GroupBy(static level => level.Name, StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1) is { Key: var level } ? $"{property.Name} has two levels '{level}'."
        : !NumberTypes.IsWhole(property.UnderlyingType) ? $"There is no integer under the members of {property.Name}."
        : null;

    public override string? VisitNumber(NumberTerm term) => NumberTypes.IsNumber(term.Property.Type)
        ? term.Property.Definition is null ? OfGiven(term.Property) : new DefinitionFault().Of(term.Property)
        : $"{term.Property.Name} is no number: its levels are features.";

    public override string? VisitLevel(LevelTerm term) => OfGiven(term.Property)
        ?? (term.Property.Type is PropertyType.Text or PropertyType.Enum ? null : $"{term.Property.Name} has no levels: it is of type {term.Property.Type}.");

    public override string? VisitFlag(FlagTerm term) => OfGiven(term.Property)
        ?? (term.Property.Type == PropertyType.Flags ? null : $"{term.Property.Name} has no flags: it is of type {term.Property.Type}.");

    public override string? VisitMissing(MissingTerm term) => OfNullable(term.Property);

    public override string? VisitFunction(FunctionTerm term) => Visit(term.Operand);

    public override string? VisitPower(PowerTerm term)
    {
        // Each would be computed as often as the degrees of all those around it multiply to.
        if (_isInPower)
            return $"{term} is in a power: that is a power of a higher degree.";
        _isInPower = true;
        var fault = OfPart(term.Operand);
        _isInPower = false;
        return fault ?? (term.Degree is >= 2 and <= MostDegrees ? null : $"A power is of degree 2 to {MostDegrees}.");
    }

    public override string? VisitProduct(ProductTerm term) => OfPart(term.Left) ?? OfPart(term.Right);

    public override string? VisitZeroWhereMissing(ZeroWhereMissingTerm term) => OfNullable(term.Property) ?? Visit(term.Operand) ?? (term.Operand switch
    {
        NumberTerm or FunctionTerm or LevelTerm or FlagTerm when TermProperties.Of(term.Operand).All(term.Property.Equals) => null,
        _ => $"0 stands for a missing {term.Property.Name} in a number, a function, a level or a flag of it, and not in {term.Operand}.",
    });

    public override string? VisitMeanWhereMissing(MeanWhereMissingTerm term) => OfPart(term.Operand);

    public override string? VisitValue(ValueTerm term) => Inner(term);

    public override string? VisitConstant(ConstantTerm term) => Inner(term);

    public override string? VisitConversion(ConversionTerm term) => Inner(term);

    public override string? VisitUnary(UnaryTerm term) => Inner(term);

    public override string? VisitBinary(BinaryTerm term) => Inner(term);

    public override string? VisitConditional(ConditionalTerm term) => Inner(term);

    public override string? VisitCall(CallTerm term) => Inner(term);

    private static string Inner(Term term) => $"A {term.GetType().Name} is a part of a computed property, and no feature.";

    private static string? OfNullable(ModelProperty property) => OfGiven(property) ?? (property.IsNullable ? null : $"{property.Name} is never missing.");

    private string? OfPart(Term term) => term is MeanWhereMissingTerm ? $"A mean stands in for a whole feature, and {term} is a part of one." : Visit(term);
}

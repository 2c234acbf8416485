namespace GradientDescent.Terms;

/// <summary>Describes in words what is wrong with the term of a feature or of the target; null if it can be computed and written as C#.</summary>
internal sealed class FeatureFault : TermVisitor<string?>
{
    /// <summary>The highest degree that <see cref="PolynomialAttribute"/> accepts.</summary>
    private const int MaxDegree = 16;

    private bool _isInPower;

    /// <summary>Describes what is wrong with a property that is an input of a prediction.</summary>
    public static string? OfGiven(ModelProperty property) =>
        property.Definition is not null ? $"{property.Name} is a computed property: it cannot be an input of a prediction."
        : property.Name.Length == 0 ? "A property has no name: give it one."
        : property.Levels.GroupBy(static level => level.Name, StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1) is { Key: var level } ? $"{property.Name} has two levels '{level}': levels must differ."
        : property.Levels.FirstOrDefault(static level => level.CoefficientName is "") is { Name: var nameless } ? $"The coefficient name of level '{nameless}' of {property.Name} is empty: give it a name, or null."
        : !NumberTypes.IsWhole(property.UnderlyingType) ? $"The underlying type of {property.Name} is {property.UnderlyingType}: it must be an integer type."
        : property.UnknownLevels is < UnknownLevels.Throw or > UnknownLevels.Other ? $"The UnknownLevels of {property.Name} is {property.UnknownLevels}: it must be a member of the enum."
        : property.UnknownLevels != UnknownLevels.Throw && property.Levels.Count == 0 ? $"{property.Name} has no levels, so it cannot have UnknownLevels."
        : property.TypeName is { } type && !type.All(IsInTypeName) ? $"The type of {property.Name} has a name that no C# type has: '{type}'."
        : null;

    private static bool IsInTypeName(char letter) => char.IsLetterOrDigit(letter)
        || letter is '_' or '.' or ':' or '@' or '<' or '>' or '[' or ']' or '(' or ')' or ',' or '?' or ' ';

    public override string? VisitNumber(NumberTerm term) => NumberTypes.IsNumber(term.Property.Type)
        ? term.Property.Definition is null ? OfGiven(term.Property) : new DefinitionFault().Of(term.Property)
        : $"{term.Property.Name} is not a number: use its levels as features.";

    public override string? VisitLevel(LevelTerm term) => OfGiven(term.Property)
        ?? (term.Property.Type is PropertyType.Text or PropertyType.Enum ? null : $"{term.Property.Name} has no levels, because its type is {term.Property.Type}: levels need a string or an enum.");

    public override string? VisitFlag(FlagTerm term) => OfGiven(term.Property)
        ?? (term.Property.Type == PropertyType.Flags ? null : $"{term.Property.Name} has no flags, because its type is {term.Property.Type}: flags need a [Flags] enum.");

    public override string? VisitUnknown(UnknownTerm term) => OfGiven(term.Property)
        ?? (term.Property.UnknownLevels != UnknownLevels.Other ? $"{term.Property.Name} has no level for other values: set its UnknownLevels to Other."
            : term.Property.Type is PropertyType.Text or PropertyType.Enum or PropertyType.Flags ? null
            : $"{term.Property.Name} has no levels, because its type is {term.Property.Type}: levels need a string or an enum.");

    public override string? VisitPart(PartTerm term) => OfGiven(term.Property)
        ?? (term.Part is < DatePart.Month or > DatePart.Hour ? $"{term.Property.Name} has no part {term.Part}: it must be a member of DatePart."
            : !DateParts.Has(term.Property.Type, term.Part) ? $"{term.Property.Name} has no {term.Part}, because its type is {term.Property.Type}."
            : DateParts.Values(term.Part).Contains(term.Value) ? null
            : $"The {term.Part} of {term.Property.Name} cannot be {term.Value}: it must be from {DateParts.Values(term.Part).First()} to {DateParts.Values(term.Part).Last()}.");

    public override string? VisitCycle(CycleTerm term) => OfGiven(term.Property)
        ?? (term.Period is < Period.Year or > Period.Day ? $"{term.Property.Name} has no cycle {term.Period}: it must be a member of Period."
            : Cycles.Has(term.Property.Type, term.Period) ? null : $"{term.Property.Name} has no cycle of a {term.Period}, because its type is {term.Property.Type}.");

    public override string? VisitMissing(MissingTerm term) => OfNullable(term.Property);

    public override string? VisitFunction(FunctionTerm term) => Visit(term.Operand);

    public override string? VisitPower(PowerTerm term)
    {
        // Computing nested powers would repeat work by the product of their degrees.
        if (_isInPower)
            return $"{term} is a power inside a power: use one power of a higher degree.";
        _isInPower = true;
        var fault = OfPart(term.Operand);
        _isInPower = false;
        return fault ?? (term.Degree is >= 2 and <= MaxDegree ? null : $"The degree of a power is {term.Degree}: it must be from 2 to {MaxDegree}.");
    }

    public override string? VisitProduct(ProductTerm term) => OfPart(term.Left) ?? OfPart(term.Right);

    public override string? VisitZeroWhereMissing(ZeroWhereMissingTerm term) => OfNullable(term.Property) ?? Visit(term.Operand) ?? (term.Operand switch
    {
        NumberTerm or FunctionTerm or LevelTerm or FlagTerm or UnknownTerm or PartTerm or CycleTerm when TermProperties.Of(term.Operand).All(term.Property.Equals) => null,
        _ => $"A missing {term.Property.Name} cannot be replaced by 0 in {term.Operand}: the operand must be a number, a function, a level, a flag, a part or a cycle of that property.",
    });

    public override string? VisitMeanWhereMissing(MeanWhereMissingTerm term) => OfPart(term.Operand);

    public override string? VisitValue(ValueTerm term) => Inner(term);

    public override string? VisitConstant(ConstantTerm term) => Inner(term);

    public override string? VisitConversion(ConversionTerm term) => Inner(term);

    public override string? VisitUnary(UnaryTerm term) => Inner(term);

    public override string? VisitBinary(BinaryTerm term) => Inner(term);

    public override string? VisitConditional(ConditionalTerm term) => Inner(term);

    public override string? VisitCall(CallTerm term) => Inner(term);

    private static string Inner(Term term) => $"A {term.GetType().Name} is part of a computed property: it cannot be a feature.";

    private static string? OfNullable(ModelProperty property) => OfGiven(property) ?? (property.IsNullable ? null : $"{property.Name} is never missing: it must be nullable.");

    private string? OfPart(Term term) => term is MeanWhereMissingTerm ? $"A mean can only replace a whole feature: {term} is part of one." : Visit(term);
}

namespace GradientDescent.Terms;

/// <summary>Describes in words what is wrong with the body of a computed property; null if it is valid C#.</summary>
internal sealed class DefinitionFault : TermVisitor<string?>
{
    /// <summary>Visitors recurse once per nesting level of a term. This limit protects the stack, and the nesting depth of files.</summary>
    private const int MaxParts = 1000;

    // The number of parts of each checked property. A property that many bodies use is checked once, and its parts count at every use.
    private readonly Dictionary<ModelProperty, int> _sound = [];
    private int _parts;

    /// <summary>Describes what is wrong with the body of a computed property, or with a part of a body.</summary>
    public string? Of(Term part) => ++_parts > MaxParts ? $"A computed property has more than {MaxParts} parts: split its body over several properties." : Visit(part);

    /// <summary>Describes what is wrong with a computed property.</summary>
    public string? Of(ModelProperty property)
    {
        if (property.Definition is not { } definition)
            return null;
        if (_sound.TryGetValue(property, out var known))
        {
            _parts += known;
            return null;
        }

        var before = _parts;
        var fault = property.Name.Length == 0 ? "A property has no name: give it one."
            : property.IsNullable ? $"{property.Name} is computed and nullable: a computed property cannot be null."
            : Of(definition) ?? (TermType.Of(definition) == property.Type ? null : $"{property.Name} is a {property.Type}, but its definition gives a {TermType.Of(definition)}: make the types equal.");
        if (fault is null)
            _sound.Add(property, _parts - before);
        return fault;
    }

    public override string? VisitValue(ValueTerm term) =>
        !IsValue(term.Property.Type) || term.Property.IsNullable ? $"{term.Property.Name} cannot be used in a computed property: it must be a number or bool, and not nullable."
        : term.Property.Definition is null ? FeatureFault.OfGiven(term.Property)
        : Of(term.Property);

    public override string? VisitConstant(ConstantTerm term) => IsValue(term.Type) ? null : $"There is no constant of type {term.Type}.";

    public override string? VisitConversion(ConversionTerm term) =>
        Of(term.Operand) ?? (IsNumber(term.Type) && IsNumber(TermType.Of(term.Operand)) ? null : $"{term.Operand} cannot be converted to a {term.Type}.");

    public override string? VisitUnary(UnaryTerm term) => Of(term.Operand) ?? ((term.Operator, TermType.Of(term.Operand)) switch
    {
        (TermOperator.Not, PropertyType.Boolean) => null,
        (TermOperator.Negate, PropertyType.Double or PropertyType.Single or PropertyType.Int32 or PropertyType.Int64) => null,
        var (_, type) => $"There is no {term.Operator} of a {type}.",
    });

    public override string? VisitBinary(BinaryTerm term) => Of(term.Left) ?? Of(term.Right) ?? OfTwo(term.Operator, TermType.Of(term.Left), TermType.Of(term.Right));

    public override string? VisitConditional(ConditionalTerm term) => Of(term.Condition) ?? Of(term.WhenTrue) ?? Of(term.WhenFalse)
        ?? (TermType.Of(term.Condition) != PropertyType.Boolean ? $"{term.Condition} is not a condition: it must be a bool."
            : TermType.Of(term.WhenTrue) != TermType.Of(term.WhenFalse) ? $"{term} has two types: both results must have the same type."
            : null);

    public override string? VisitCall(CallTerm term)
    {
        foreach (var argument in term.Arguments)
        {
            if (Of(argument) is { } fault)
                return fault;
        }

        PropertyType[] types = [.. term.Arguments.Select(TermType.Of).Distinct()];
        return types.Length == 1 && IsCall(term.Method, term.Arguments.Count, types[0]) ? null : $"There is no {term.Method} of ({string.Join(", ", term.Arguments.Select(TermType.Of))}).";
    }

    public override string? VisitNumber(NumberTerm term) => Whole(term);

    public override string? VisitLevel(LevelTerm term) => Whole(term);

    public override string? VisitFlag(FlagTerm term) => Whole(term);

    public override string? VisitUnknown(UnknownTerm term) => Whole(term);

    public override string? VisitPart(PartTerm term) => Whole(term);

    public override string? VisitCycle(CycleTerm term) => Whole(term);

    public override string? VisitMissing(MissingTerm term) => Whole(term);

    public override string? VisitFunction(FunctionTerm term) => Whole(term);

    public override string? VisitPower(PowerTerm term) => Whole(term);

    public override string? VisitProduct(ProductTerm term) => Whole(term);

    public override string? VisitZeroWhereMissing(ZeroWhereMissingTerm term) => Whole(term);

    public override string? VisitMeanWhereMissing(MeanWhereMissingTerm term) => Whole(term);

    private static string Whole(Term term) => $"A {term.GetType().Name} is a feature: it cannot be part of a computed property.";

    private static string? OfTwo(TermOperator sign, PropertyType left, PropertyType right) => left == right && sign switch
    {
        TermOperator.And or TermOperator.Or => left == PropertyType.Boolean,
        TermOperator.Equal or TermOperator.NotEqual => left == PropertyType.Boolean || IsWide(left),
        TermOperator.Not or TermOperator.Negate => false,
        _ => IsWide(left),
    }
        ? null : $"There is no {sign} of a {left} and a {right}.";

    private static bool IsCall(MathMethod method, int arguments, PropertyType type) => method switch
    {
        MathMethod.Min or MathMethod.Max => arguments == 2 && IsNumber(type),
        MathMethod.Pow => arguments == 2 && type is (PropertyType.Double or PropertyType.Single),
        MathMethod.Abs => arguments == 1 && IsNumber(type) && !NumberTypes.IsUnsigned(type),
        _ => arguments == 1 && type is (PropertyType.Double or PropertyType.Single),
    };

    /// <summary>Whether C# has arithmetic in a type. It converts smaller integers to <c>int</c> first.</summary>
    private static bool IsWide(PropertyType type) => type is PropertyType.Double or PropertyType.Single or (>= PropertyType.Int32 and <= PropertyType.UInt64);

    private static bool IsNumber(PropertyType type) => type is PropertyType.Double or PropertyType.Single || NumberTypes.IsWhole(type);

    private static bool IsValue(PropertyType type) => IsNumber(type) || type == PropertyType.Boolean;
}

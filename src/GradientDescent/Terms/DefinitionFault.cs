namespace GradientDescent.Terms;

/// <summary>What is wrong with the body of a computed property, in words; null where nothing is: C# has its operators for its types.</summary>
internal sealed class DefinitionFault : TermVisitor<string?>
{
    /// <summary>Whatever is made of a term calls itself for each part that it is nested in: so many levels a stack holds, and a file.</summary>
    private const int MostParts = 1000;

    // A property that many bodies read is looked into once, and counts as often as it is read.
    private readonly Dictionary<ModelProperty, int> _sound = [];
    private int _parts;

    /// <summary>What is wrong with the body of a computed property, or with a part of one.</summary>
    public string? Of(Term part) => ++_parts > MostParts ? $"A computed property has more than {MostParts} parts." : Visit(part);

    /// <summary>What is wrong with a computed property.</summary>
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
        var fault = property.Name.Length == 0 ? "A property has no name."
            : property.IsNullable ? $"{property.Name} is computed and cannot be null."
            : Of(definition) ?? (TermType.Of(definition) == property.Type ? null : $"{property.Name} is a {property.Type} and computed as a {TermType.Of(definition)}.");
        if (fault is null)
            _sound.Add(property, _parts - before);
        return fault;
    }

    public override string? VisitValue(ValueTerm term) =>
        !IsValue(term.Property.Type) || term.Property.IsNullable ? $"{term.Property.Name} is no number that can be computed with."
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
        ?? (TermType.Of(term.Condition) != PropertyType.Boolean ? $"{term.Condition} is no condition."
            : TermType.Of(term.WhenTrue) != TermType.Of(term.WhenFalse) ? $"{term} is of two types."
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

    public override string? VisitMissing(MissingTerm term) => Whole(term);

    public override string? VisitFunction(FunctionTerm term) => Whole(term);

    public override string? VisitPower(PowerTerm term) => Whole(term);

    public override string? VisitProduct(ProductTerm term) => Whole(term);

    public override string? VisitZeroWhereMissing(ZeroWhereMissingTerm term) => Whole(term);

    public override string? VisitMeanWhereMissing(MeanWhereMissingTerm term) => Whole(term);

    private static string Whole(Term term) => $"A {term.GetType().Name} is a feature, and no part of a computed property.";

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

    /// <summary>Whether C# computes in a type: smaller integers it makes an <c>int</c> first.</summary>
    private static bool IsWide(PropertyType type) => type is PropertyType.Double or PropertyType.Single or (>= PropertyType.Int32 and <= PropertyType.UInt64);

    private static bool IsNumber(PropertyType type) => type is PropertyType.Double or PropertyType.Single || NumberTypes.IsWhole(type);

    private static bool IsValue(PropertyType type) => IsNumber(type) || type == PropertyType.Boolean;
}

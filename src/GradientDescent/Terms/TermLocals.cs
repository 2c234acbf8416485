namespace GradientDescent.Terms;

/// <summary>Collects what a method computes into locals before it computes the features: each local once, after those that it depends on.</summary>
/// <param name="isGiven">Whether the method has the value of a property. Otherwise it computes the property.</param>
internal sealed class TermLocals(Func<ModelProperty, bool> isGiven) : TermVisitor<bool>
{
    private readonly HashSet<object> _keys = [];
    private readonly List<(object Key, string Name)> _found = [];
    private bool _zeroWhereNull;

    /// <summary>The locals: a term, a level guard or a computed property, and the name that the local is derived from.</summary>
    public IReadOnlyList<(object Key, string Name)> Found => _found;

    public override bool VisitNumber(NumberTerm term) => Input(term.Property) && (!term.Property.IsNullable || Add(term, TermName.Of(term)));

    public override bool VisitFunction(FunctionTerm term) => Input(term.Operand.Property) && Add(term, TermName.Of(term));

    public override bool VisitLevel(LevelTerm term) => Input(term.Property) && Guard(LevelGuard.Of(term, _zeroWhereNull));

    public override bool VisitFlag(FlagTerm term) => Input(term.Property) && Guard(LevelGuard.Of(term, _zeroWhereNull));

    public override bool VisitUnknown(UnknownTerm term) => Input(term.Property);

    public override bool VisitPart(PartTerm term) => Input(term.Property) && new DatePartNumber(term.Property, term.Part) is var number && Add(number, number.Name);

    public override bool VisitCycle(CycleTerm term) => Input(term.Property) && new CyclePhase(term.Property, term.Period) is var phase && Add(phase, phase.Name);

    public override bool VisitMissing(MissingTerm term) => Input(term.Property);

    public override bool VisitPower(PowerTerm term) => Visit(term.Below) && Add(term, TermName.Of(term));

    public override bool VisitProduct(ProductTerm term) => Visit(term.Left) && Visit(term.Right);

    public override bool VisitZeroWhereMissing(ZeroWhereMissingTerm term)
    {
        if (term.Operand is NumberTerm or FunctionTerm)
            return Input(term.Property) && Add(term, TermName.Of(term));
        _zeroWhereNull = true;
        Visit(term.Operand);
        _zeroWhereNull = false;
        return true;
    }

    public override bool VisitMeanWhereMissing(MeanWhereMissingTerm term) =>
        Visit(term.Operand) && (term.Operand is not ProductTerm product || !TermGuard.IsGuarded(product) || Add(term, TermName.Of(term)));

    public override bool VisitValue(ValueTerm term) => Input(term.Property);

    public override bool VisitConstant(ConstantTerm term) => true;

    public override bool VisitConversion(ConversionTerm term) => Visit(term.Operand);

    public override bool VisitUnary(UnaryTerm term) => Visit(term.Operand);

    public override bool VisitBinary(BinaryTerm term) => Visit(term.Left) && Visit(term.Right);

    public override bool VisitConditional(ConditionalTerm term) => Visit(term.Condition) && Visit(term.WhenTrue) && Visit(term.WhenFalse);

    public override bool VisitCall(CallTerm term) => term.Arguments.All(Visit);

    private bool Input(ModelProperty property) =>
        isGiven(property) || _keys.Contains(property) || (Visit(property.Definition!) && Add(property, property.Name));

    private bool Guard(LevelGuard? guard) => guard is null || Add(guard, guard.Name);

    private bool Add(object key, string name)
    {
        if (_keys.Add(key))
            _found.Add((key, name));
        return true;
    }
}

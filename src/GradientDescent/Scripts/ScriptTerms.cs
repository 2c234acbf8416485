using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Writes features for a script: statements that declare values, and one expression per feature that uses them. It follows <see cref="CSharpTerms"/>.</summary>
internal sealed class ScriptTerms : ScriptDefinitions
{
    private readonly IReadOnlyDictionary<ModelProperty, string> _parameters;
    private readonly Dictionary<object, string> _locals;
    private readonly List<string> _statements = [];
    private bool _zeroWhereNull;

    /// <param name="language">The language.</param>
    /// <param name="terms">The features.</param>
    /// <param name="parameters">The names of the properties that are given.</param>
    /// <exception cref="NotSupportedException">A computed property is nested too deeply for the language.</exception>
    public ScriptTerms(ScriptLanguage language, IEnumerable<Term> terms, IReadOnlyDictionary<ModelProperty, string> parameters)
        : base(language)
    {
        _parameters = parameters;
        var computed = new TermLocals(parameters.ContainsKey);
        foreach (var term in terms)
            computed.Visit(term);
        var names = language.Names.Locals(computed.Found.Select(static local => local.Name), [.. parameters.Values, ScriptSource.PredictionName]);
        _locals = computed.Found.Zip(names, static (local, name) => (local.Key, name)).ToDictionary(static pair => pair.Key, static pair => pair.name);
        foreach (var (key, name) in computed.Found)
            _statements.Add(language.Declaration(_locals[key], Bounded(name, Statement(key))));
    }

    /// <summary>The statements that declare the values, one per line.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>The value of a feature, as an operand of a product.</summary>
    public string OfFeature(Term term) => CSharpNumber.Operand(Of(term));

    public override string VisitNumber(NumberTerm term) => WithoutNull(term.Property, Number(term));

    public override string VisitFunction(FunctionTerm term) => WithoutNull(term.Operand.Property, ScriptFormulas.Of(Language, term, CSharpNumber.Operand(Number(term.Operand))));

    public override string VisitLevel(LevelTerm term) =>
        Language.If(Language.Equal(Input(term.Property), ScriptLevels.Literal(Language, term.Property, term.Level)), "1", LevelGuard.Of(term, _zeroWhereNull) is { } guard ? _locals[guard] : "0");

    public override string VisitFlag(FlagTerm term)
    {
        var value = Language.If(ScriptLevels.Has(Language, term, Input(term.Property)), "1", "0");
        return LevelGuard.Of(term, _zeroWhereNull) is { } guard ? $"{_locals[guard]} + ({value})" : value;
    }

    public override string VisitUnknown(UnknownTerm term)
    {
        var input = Input(term.Property);
        var value = Language.If(ScriptLevels.IsKnown(Language, term.Property, input, orNull: _zeroWhereNull), "0", "1");
        return _zeroWhereNull ? value : Language.If(Language.IsNull(input), Language.NotANumber, value);
    }

    public override string VisitPart(PartTerm term)
    {
        var number = _locals[new DatePartNumber(term.Property, term.Part)];
        var value = Language.If(Language.Equal(number, Language.Integer(PropertyType.Int32, term.Value)), "1", "0");
        return _zeroWhereNull ? value : Language.OrWhereNull(term.Property, number, Language.NotANumber, value);
    }

    public override string VisitCycle(CycleTerm term)
    {
        var wave = Language.Sine(term.IsCosine, $"{Language.Number(2 * Math.PI)} * {_locals[new CyclePhase(term.Property, term.Period)]}");
        return _zeroWhereNull ? Language.OrWhereNull(term.Property, Input(term.Property), "0", wave) : wave;
    }

    public override string VisitMissing(MissingTerm term) => Language.If(Language.IsNull(Input(term.Property)), "1", "0");

    public override string VisitPower(PowerTerm term) => $"{OfFeature(term.Below)} * {OfFeature(term.Operand)}";

    public override string VisitProduct(ProductTerm term) => $"{OfFeature(term.Left)} * {OfFeature(term.Right)}";

    public override string VisitZeroWhereMissing(ZeroWhereMissingTerm term)
    {
        _zeroWhereNull = true;
        var text = Visit(term.Operand);
        _zeroWhereNull = false;
        return text;
    }

    public override string VisitMeanWhereMissing(MeanWhereMissingTerm term) => Guarded(term.Operand);

    protected override string Input(ModelProperty property) => _parameters.GetValueOrDefault(property) ?? _locals[property];

    private string Of(Term term) => _locals.TryGetValue(term, out var local) ? local : Visit(term);

    private string Guarded(Term term) => term is ProductTerm product && TermGuard.IsGuarded(product)
        ? Language.GuardedProduct(Guarded(product.Left), Guarded(product.Right))
        : Of(term);

    private string Number(NumberTerm term) => Language.NumberOf(term.Property, Input(term.Property));

    private string WithoutNull(ModelProperty property, string value) => Language.OrWhereNull(property, Input(property), _zeroWhereNull ? "0" : Language.NotANumber, value);

    private string Statement(object key) => key switch
    {
        LevelGuard guard => ScriptLevels.Guard(Language, guard, Input(guard.Property)),
        DatePartNumber number => ScriptDates.Part(Language, number, Input(number.Property)),
        CyclePhase phase => ScriptDates.Phase(Language, phase, Input(phase.Property)),
        ModelProperty { Definition: { } definition } => Visit(definition),
        _ => Visit((Term)key),
    };

    private string Bounded(string name, string value) => ScriptSource.DepthOf(value) <= Language.MaxDepth
        ? value
        : throw new NotSupportedException($"{name} has more than {Language.MaxDepth} operations inside each other, which {Language.Name} cannot read: divide it into several properties.");
}

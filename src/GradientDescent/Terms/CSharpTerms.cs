using static System.FormattableString;

namespace GradientDescent.Terms;

/// <summary>Writes terms as C# for one method: statements that declare locals, and one expression per feature that uses them.</summary>
internal sealed class CSharpTerms : TermVisitor<string>
{
    private readonly CSharpScope _scope;
    private readonly IReadOnlyDictionary<object, string> _locals;
    private readonly List<string> _statements = [];
    private bool _zeroWhereNull;

    /// <param name="terms">The features, in the order in which they are written.</param>
    /// <param name="scope">How the method refers to properties and levels.</param>
    /// <param name="taken">The names that the method already uses.</param>
    public CSharpTerms(IReadOnlyList<Term> terms, CSharpScope scope, IEnumerable<string> taken)
    {
        _scope = scope;
        var computed = new TermLocals(property => scope.Property(property) is not null);
        foreach (var term in terms)
            computed.Visit(term);
        var names = CSharpNames.Locals(computed.Found.Select(static local => local.Name), taken);
        _locals = computed.Found.Zip(names, static (local, name) => (local.Key, name)).ToDictionary(static pair => pair.Key, static pair => pair.name);
        foreach (var (key, _) in computed.Found)
            _statements.Add($"var {_locals[key]} = {Statement(key)};");
    }

    /// <summary>The statements that declare the locals, one per line.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>The names of those locals.</summary>
    public IEnumerable<string> Locals => _locals.Values;

    /// <summary>The value of a feature, as one expression.</summary>
    public string Of(Term term) => _locals.TryGetValue(term, out var local) ? local : Visit(term);

    /// <summary>The value of a feature, as an operand of a product.</summary>
    public string Operand(Term term) => CSharpNumber.Operand(Of(term));

    public override string VisitNumber(NumberTerm term) => CSharpNumber.Of(term.Property, Input(term.Property), function: null, _zeroWhereNull, _scope);

    public override string VisitFunction(FunctionTerm term) => CSharpNumber.Of(term.Operand.Property, Input(term.Operand.Property), term, _zeroWhereNull, _scope);

    public override string VisitLevel(LevelTerm term) =>
        $"{Input(term.Property)} == {_scope.Level(term.Property, term.Level)} ? 1 : {(LevelGuard.Of(term, _zeroWhereNull) is { } guard ? _locals[guard] : "0")}";

    public override string VisitFlag(FlagTerm term)
    {
        var flag = _scope.Level(term.Property, term.Flag);
        var value = $"({Input(term.Property)} & {flag}) == {flag} ? 1 : 0";
        return LevelGuard.Of(term, _zeroWhereNull) is { } guard ? $"{_locals[guard]} + ({value})" : value;
    }

    public override string VisitUnknown(UnknownTerm term)
    {
        var input = Input(term.Property);
        var value = $"{KnownLevels.CSharp(term.Property, input, orNull: _zeroWhereNull, _scope)} ? 0 : 1";
        return !_zeroWhereNull && (term.Property.IsNullable || term.Property.Type == PropertyType.Text) ? $"{input} is null ? double.NaN : {value}" : value;
    }

    public override string VisitPart(PartTerm term)
    {
        var number = _locals[new DatePartNumber(term.Property, term.Part)];
        var value = Invariant($"{number} == {term.Value} ? 1 : 0");
        return term.Property.IsNullable && !_zeroWhereNull ? $"{number} is null ? double.NaN : {value}" : value;
    }

    public override string VisitCycle(CycleTerm term)
    {
        var wave = Cycles.CSharp(term.IsCosine, _locals[new CyclePhase(term.Property, term.Period)]);
        return term.Property.IsNullable && _zeroWhereNull ? $"{Input(term.Property)} is null ? 0 : {wave}" : wave;
    }

    public override string VisitMissing(MissingTerm term) => $"{Input(term.Property)} is null ? 1 : 0";

    public override string VisitPower(PowerTerm term) => Times(term.Below, term.Operand);

    public override string VisitProduct(ProductTerm term) => Times(term.Left, term.Right);

    public override string VisitZeroWhereMissing(ZeroWhereMissingTerm term)
    {
        _zeroWhereNull = true;
        var text = Visit(term.Operand);
        _zeroWhereNull = false;
        return text;
    }

    public override string VisitMeanWhereMissing(MeanWhereMissingTerm term) => Guarded(term.Operand);

    public override string VisitValue(ValueTerm term) => Input(term.Property);

    public override string VisitConstant(ConstantTerm term) => CSharpLiteral.Of(term);

    public override string VisitConversion(ConversionTerm term) => $"({CSharpType.Of(term.Type)}){Operand(term.Operand)}";

    public override string VisitUnary(UnaryTerm term) => CSharpOperators.Unary(term.Operator, Operand(term.Operand));

    public override string VisitBinary(BinaryTerm term)
    {
        // The compiler warns about a name that is compared with itself, even after a conversion. It does not warn about a name with a sign before it.
        var sign = term.Operator is < TermOperator.Equal or > TermOperator.GreaterThanOrEqual || !IsName(term.Left) || !term.Left.Equals(term.Right) ? ""
            : TermType.Of(term.Left) == PropertyType.Boolean ? "!!"
            : "+";
        return $"{Operand(term.Left)} {CSharpOperators.Sign(term.Operator)} {sign}{Operand(term.Right)}";
    }

    public override string VisitConditional(ConditionalTerm term) => $"{Operand(term.Condition)} ? {Operand(term.WhenTrue)} : {Operand(term.WhenFalse)}";

    public override string VisitCall(CallTerm term) =>
        $"{CSharpType.Of(TermType.Of(term))}.{term.Method}({string.Join(", ", term.Arguments.Select(Of))})";

    private static bool IsName(Term term) => term is ValueTerm || (term is ConversionTerm conversion && IsName(conversion.Operand));

    private string Guarded(Term term) => term is ProductTerm product && TermGuard.IsGuarded(product)
        ? _scope.Call(FunctionText.GuardedProductCall, $"{Guarded(product.Left)}, {Guarded(product.Right)}")
        : Of(term);

    private string Times(Term left, Term right)
    {
        var isDouble = TermType.Of(left) == PropertyType.Double || TermType.Of(right) == PropertyType.Double;
        return $"{(isDouble ? "" : "(double)")}{Operand(left)} * {Operand(right)}";
    }

    private string Input(ModelProperty property) => _scope.Property(property) ?? _locals[property];

    private string Statement(object key) => key switch
    {
        LevelGuard guard => guard.CSharp(Input(guard.Property), _scope),
        DatePartNumber number => DateParts.CSharp(number.Part, Input(number.Property), number.Property.IsNullable),
        CyclePhase phase => phase.CSharp(Input(phase.Property)),
        ModelProperty { Definition: { } definition } => WrapAround.IsPossible(definition) ? $"unchecked({Of(definition)})" : Of(definition),
        _ => Visit((Term)key),
    };
}

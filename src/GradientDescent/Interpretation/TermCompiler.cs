using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>Turns terms into functions that give the same bits as generated code.</summary>
/// <param name="properties">The properties that have a cell in a row, in the order of the cells.</param>
internal sealed class TermCompiler(IReadOnlyList<ModelProperty> properties) : TermVisitor<CompiledTerm>
{
    private readonly Dictionary<ModelProperty, int> _cells = properties.Select(static (property, cell) => (property, cell)).ToDictionary(static pair => pair.property, static pair => pair.cell);

    /// <summary>Finds the levels of each property. The cells need them.</summary>
    public IReadOnlyList<LevelIndices> Levels { get; } = [.. properties.Select(static property => new LevelIndices(property))];

    public override CompiledTerm VisitNumber(NumberTerm term)
    {
        var property = term.Property;
        if (!NumberTypes.IsNumber(property.Type))
            throw new NotSupportedException($"{property.Name} is not a number: use its levels as features.");
        if (property.Definition is { } definition)
            return property.Type == PropertyType.Boolean ? Truth(Visit(definition)) : Visit(definition);
        var number = Stored(property, NumberTypes.Of(property.Type));
        if (!property.IsNullable)
            return number;
        var cell = _cells[property];
        return number is CompiledTerm<float> { Value: var single }
            ? new CompiledTerm<float>(row => row[cell].IsNull ? float.NaN : single(row))
            : new CompiledTerm<double>(row => row[cell].IsNull ? double.NaN : number.ToDouble(row));
    }

    public override CompiledTerm VisitFunction(FunctionTerm term)
    {
        var operand = Visit(term.Operand);
        return new CompiledTerm<double>(row => FunctionValue.Of(term.Function, operand.ToDouble(row), term.IsGuarded));
    }

    public override CompiledTerm VisitLevel(LevelTerm term)
    {
        var cell = _cells[term.Property];
        var level = Levels[cell].Of(term.Level);
        return new CompiledTerm<double>(row => LevelValue.Of(term, level, row[cell]));
    }

    public override CompiledTerm VisitFlag(FlagTerm term)
    {
        var cell = _cells[term.Property];
        return new CompiledTerm<double>(row => LevelValue.Of(term, row[cell]));
    }

    public override CompiledTerm VisitUnknown(UnknownTerm term)
    {
        var cell = _cells[term.Property];
        return new CompiledTerm<double>(row => LevelValue.OfUnknown(row[cell]));
    }

    public override CompiledTerm VisitPart(PartTerm term)
    {
        var cell = _cells[term.Property];
        return new CompiledTerm<double>(row => row[cell].IsNull ? double.NaN : DateParts.Of(term.Part, ClockTime.Of(term.Property, row[cell])) == term.Value ? 1 : 0);
    }

    public override CompiledTerm VisitCycle(CycleTerm term)
    {
        var cell = _cells[term.Property];
        return new CompiledTerm<double>(row => row[cell].IsNull ? double.NaN : Cycles.Wave(Cycles.Phase(term.Period, ClockTime.Of(term.Property, row[cell])), term.IsCosine));
    }

    public override CompiledTerm VisitMissing(MissingTerm term)
    {
        var cell = _cells[term.Property];
        return new CompiledTerm<int>(row => row[cell].IsNull ? 1 : 0);
    }

    public override CompiledTerm VisitPower(PowerTerm term) => Times(term, Visit(term.Below), Visit(term.Operand));

    public override CompiledTerm VisitProduct(ProductTerm term) => Times(term, Visit(term.Left), Visit(term.Right));

    public override CompiledTerm VisitZeroWhereMissing(ZeroWhereMissingTerm term)
    {
        var cell = _cells[term.Property];
        var operand = term.Operand is NumberTerm ? Stored(term.Property, NumberTypes.Of(term.Property.Type)) : Visit(term.Operand);
        return operand switch
        {
            CompiledTerm<double> { Value: var value } => new CompiledTerm<double>(row => row[cell].IsNull ? 0 : value(row)),
            CompiledTerm<float> { Value: var value } => new CompiledTerm<float>(row => row[cell].IsNull ? 0 : value(row)),

            // The integer of a null cell is 0.
            _ => operand,
        };
    }

    public override CompiledTerm VisitMeanWhereMissing(MeanWhereMissingTerm term) => Guarded(term.Operand);

    public override CompiledTerm VisitValue(ValueTerm term) => term.Property.Definition is { } definition ? Visit(definition)
        : term.Property.Type == PropertyType.Boolean ? Condition(_cells[term.Property])
        : Stored(term.Property, term.Property.Type);

    public override CompiledTerm VisitConstant(ConstantTerm term) => term.Type switch
    {
        PropertyType.Double => new CompiledTerm<double>(_ => term.Value),
        PropertyType.Single => Constant((float)term.Value),
        PropertyType.Boolean => Constant(term.Bits != 0),
        _ => OfBits(term.Type, _ => term.Bits),
    };

    public override CompiledTerm VisitConversion(ConversionTerm term) => TypedTerms.Convert(Visit(term.Operand), term.Type);

    public override CompiledTerm VisitUnary(UnaryTerm term) => Visit(term.Operand) switch
    {
        CompiledTerm<bool> { Value: var value } => new CompiledTerm<bool>(row => !value(row)),
        var operand => TypedTerms.Negate(operand),
    };

    public override CompiledTerm VisitBinary(BinaryTerm term) => TypedTerms.Binary(term.Operator, Visit(term.Left), Visit(term.Right));

    public override CompiledTerm VisitConditional(ConditionalTerm term) =>
        TypedTerms.Choose((CompiledTerm<bool>)Visit(term.Condition), Visit(term.WhenTrue), Visit(term.WhenFalse));

    public override CompiledTerm VisitCall(CallTerm term) => TypedTerms.Call(term.Method, [.. term.Arguments.Select(Visit)]);

    private CompiledTerm Guarded(Term term)
    {
        if (term is not ProductTerm product || !TermGuard.IsGuarded(product))
            return Visit(term);
        var (left, right) = (Guarded(product.Left), Guarded(product.Right));
        return new CompiledTerm<double>(row => AccurateMath.GuardedProduct(left.ToDouble(row), right.ToDouble(row)));
    }

    private static CompiledTerm Times(Term product, CompiledTerm left, CompiledTerm right) =>
        TypedTerms.Binary(TermOperator.Multiply, TypedTerms.Convert(left, TermType.Of(product)), TypedTerms.Convert(right, TermType.Of(product)));

    /// <summary>The number of a property, without checking for null.</summary>
    private CompiledTerm Stored(ModelProperty property, PropertyType type)
    {
        var cell = _cells[property];
        return type switch
        {
            PropertyType.Double => new CompiledTerm<double>(row => row[cell].Number),
            PropertyType.Single => new CompiledTerm<float>(row => (float)row[cell].Number),
            _ => OfBits(type, row => row[cell].Integer),
        };
    }

    private static CompiledTerm<bool> Condition(int cell) => new(row => row[cell].Integer != 0);

    private static CompiledTerm<int> Truth(CompiledTerm condition)
    {
        var value = ((CompiledTerm<bool>)condition).Value;
        return new(row => value(row) ? 1 : 0);
    }

    private static CompiledTerm<T> Constant<T>(T value) => new(_ => value);

    private static CompiledTerm OfBits(PropertyType type, RowFunction<long> bits) => type switch
    {
        PropertyType.SByte => Integer<sbyte>(bits),
        PropertyType.Byte => Integer<byte>(bits),
        PropertyType.Int16 => Integer<short>(bits),
        PropertyType.UInt16 => Integer<ushort>(bits),
        PropertyType.UInt32 => Integer<uint>(bits),
        PropertyType.Int64 => Integer<long>(bits),
        PropertyType.UInt64 => Integer<ulong>(bits),
        _ => Integer<int>(bits),
    };

    private static CompiledTerm<T> Integer<T>(RowFunction<long> bits)
        where T : INumber<T> => new(row => T.CreateTruncating(bits(row)));
}

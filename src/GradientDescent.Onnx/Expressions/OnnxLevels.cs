using GradientDescent.Onnx.Graphs;

namespace GradientDescent.Onnx.Expressions;

/// <summary>Computes the levels and flags of properties.</summary>
internal sealed class OnnxLevels(OnnxInputs inputs)
{
    /// <summary>The positions of values that are no level.</summary>
    private const long Unknown = -1, Missing = -2;

    private readonly Dictionary<ModelProperty, GraphValue> _positions = [];

    /// <summary>Whether a property has a level.</summary>
    public GraphValue Is(ModelProperty property, PropertyLevel level) => Position(property).EqualTo(property.Levels.ToList().IndexOf(level));

    /// <summary>Whether a property is null; null if it never is.</summary>
    public GraphValue? IsMissing(ModelProperty property) => property.IsNullable && property.Type == PropertyType.Text
        ? Position(property).EqualTo(Missing)
        : inputs.IsMissing(property);

    /// <summary>Whether flags have all bits of a flag.</summary>
    public GraphValue Has(ModelProperty property, PropertyLevel flag) => inputs.Whole(property).SharedBits(flag.Number).EqualTo(flag.Number);

    /// <summary>Whether a value that is not null is one of the levels, or has only bits of the flags.</summary>
    public GraphValue IsKnown(ModelProperty property) => property.Type == PropertyType.Flags
        ? inputs.Whole(property).SharedBits(property.Levels.Aggregate(-1L, static (bits, level) => bits & ~level.Number)).EqualTo(0)
        : Position(property) >= 0;

    /// <summary>What all levels of a property share: 0 for a value that is known or accepted, NaN or ∞ for another one, NaN for null.</summary>
    public Operand Guard(ModelProperty property, bool isGuarded)
    {
        var guard = property.AcceptsUnknownLevels ? (Operand)0.0 : IsKnown(property).Choose(0.0, isGuarded ? double.PositiveInfinity : double.NaN);
        return IsMissing(property) is { } missing ? missing.Choose(double.NaN, guard) : guard;
    }

    /// <summary>The position of a value among the levels.</summary>
    private GraphValue Position(ModelProperty property)
    {
        if (!_positions.TryGetValue(property, out var position))
            _positions.Add(property, position = Encoded(property));
        return position;
    }

    private GraphValue Encoded(ModelProperty property)
    {
        var levels = property.Levels;
        var positions = Enumerable.Range(0, levels.Count).Select(static at => (long)at);
        if (property.Type != PropertyType.Text)
            return Encoded(inputs.Whole(property), GraphAttribute.Of("keys_int64s", levels.Select(static level => level.Number)), positions);
        var texts = levels.Select(static level => level.Name);
        return property.IsNullable
            ? Encoded(inputs.Of(property), GraphAttribute.Of("keys_strings", texts.Append(inputs.MissingText)), positions.Append(Missing))
            : Encoded(inputs.Of(property), GraphAttribute.Of("keys_strings", texts), positions);
    }

    private GraphValue Encoded(GraphValue value, GraphAttribute keys, IEnumerable<long> positions) =>
        inputs.Graph.Apply("LabelEncoder", ElementType.Int64, [value], keys, GraphAttribute.Of("values_int64s", positions), GraphAttribute.Of("default_int64", Unknown));
}

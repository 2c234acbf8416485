using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>The features of a record while they are gathered, and where in the source each came from.</summary>
/// <param name="typeText">How generated code names a type of the user's.</param>
internal sealed class FeatureSet(Func<ITypeSymbol, string> typeText)
{
    private readonly List<Input> _inputs = [];
    private readonly List<Value> _values = [];
    private readonly List<(Feature Feature, object Origin)> _features = [];
    private readonly List<NumberType> _numbers = [];

    public EquatableArray<Input> Inputs => new([.. _inputs]);

    public EquatableArray<Value> Values => new([.. _values]);

    public EquatableArray<Feature> Features => new([.. _features.Select(static pair => pair.Feature)]);

    /// <summary>The number types among the properties.</summary>
    public IReadOnlyList<NumberType> Numbers => _numbers;

    /// <summary>Each feature with the property or the attribute that it came from.</summary>
    public IReadOnlyList<(Feature Feature, object Origin)> Origins => _features;

    public string TypeText(ITypeSymbol type) => typeText(type);

    /// <summary>The features of a property, its own and not its products.</summary>
    public IReadOnlyList<Feature> Of(string? property) => [.. _features
        .Where(pair => pair.Origin is MarkedProperty its && its.Name == property)
        .Select(static pair => pair.Feature)];

    /// <summary>Adds a property that features are computed from.</summary>
    /// <param name="property">The property.</param>
    /// <param name="sentence">What is to be known of it.</param>
    /// <param name="number">What it counts as, where it is a number.</param>
    /// <param name="plainType">Its type without a type of the user's, where that is another.</param>
    public Expression AddInput(MarkedProperty property, string sentence, NumberType? number, string? plainType = null)
    {
        if (number is not null)
            _numbers.Add(number);
        var question = property.IsNullable ? "?" : "";
        var type = TypeText(property.BareType);
        _inputs.Add(new(property.Name, type + question, (plainType ?? type) + question, $"{property.Name} of the row.{sentence}{MissingPolicies.Sentence(property)}"));
        return Expression.Input(_inputs.Count - 1);
    }

    /// <summary>Adds a value that has no coefficient itself, and says which it is.</summary>
    public int Add(Value value)
    {
        _values.Add(value);
        return _values.Count - 1;
    }

    /// <summary>Adds a feature of a property, and says which value it is.</summary>
    public int Add(MarkedProperty property, Value value, string symbol, string change)
    {
        var index = Add(value);
        _features.Add((CoefficientRules.Apply(new(value.Name, index, symbol, change, property.Name), property), property));
        return index;
    }

    /// <summary>Adds the product of two features.</summary>
    public void Add(AttributeData attribute, Feature left, Feature right)
    {
        var name = $"{left.Name}Times{right.Name}";
        var index = Add(Interaction.Product(name, (left.Value, _values[left.Value]), (right.Value, _values[right.Value])));
        var symbol = $"{left.Symbol}·{right.Symbol}";
        _features.Add((new Feature(name, index, symbol, $"when {symbol} rises by 1", $"{left.Source}, {right.Source}")
        {
            IsMeanFilled = left.IsMeanFilled || right.IsMeanFilled,
        }, attribute));
    }
}

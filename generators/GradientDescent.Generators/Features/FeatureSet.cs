using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>The features of a record while they are gathered, and where in the source each came from.</summary>
/// <param name="properties">The record's properties, in the order in which a prediction is given them.</param>
/// <param name="typeText">The qualified name of a type.</param>
/// <param name="definitions">What a computed property is computed from; null where no term says it.</param>
internal sealed class FeatureSet(IReadOnlyList<MarkedProperty> properties, Func<ITypeSymbol, string> typeText, Func<IPropertySymbol, Definition?> definitions)
{
    private readonly Dictionary<MarkedProperty, Input> _inputs = [];
    private readonly List<ModelProperty> _properties = [];
    private readonly List<(Feature Feature, object Origin)> _features = [];

    public EquatableArray<Input> Inputs => new([.. InputProperties.Select(property => _inputs[property])]);

    /// <summary>The properties that a prediction is given.</summary>
    public IEnumerable<MarkedProperty> InputProperties => properties.Where(_inputs.ContainsKey);

    public EquatableArray<Feature> Features => new([.. _features.Select(static pair => pair.Feature)]);

    /// <summary>The number types among the properties.</summary>
    public IEnumerable<PropertyType> Numbers => _properties.Select(static property => property.Type).Where(NumberTypes.IsNumber);

    /// <summary>Each feature with the property or the attribute that it came from.</summary>
    public IReadOnlyList<(Feature Feature, object Origin)> Origins => _features;

    /// <summary>The enum that a property is of; null for any other property.</summary>
    public INamedTypeSymbol? EnumOf(string property) =>
        InputProperties.First(its => its.Name == property).BareType is INamedTypeSymbol { TypeKind: TypeKind.Enum } type ? type : null;

    public string TypeText(ITypeSymbol type) => typeText(type);

    /// <summary>The features of a property, its own and not its products.</summary>
    public IReadOnlyList<Feature> Of(string? property) => [.. _features
        .Where(pair => pair.Origin is MarkedProperty its && its.Name == property)
        .Select(static pair => pair.Feature)];

    /// <summary>Adds a property that features are computed from, or, where it is itself computed, what it is computed from.</summary>
    /// <param name="property">The property.</param>
    /// <param name="of">The same, as terms know it.</param>
    /// <param name="sentence">What is to be known of it.</param>
    /// <param name="levels">Its levels as C# writes them.</param>
    public ModelProperty AddInput(MarkedProperty property, ModelProperty of, string sentence, IReadOnlyList<string>? levels = null)
    {
        var definition = property.IsStored ? null : definitions(property.Property);
        of = of with
        {
            IsNullable = property.IsNullable,
            SkipsRows = MissingPolicies.Of(property) == MissingPolicy.SkipRow,
            Definition = definition?.Term,
            IsOpaque = !property.IsStored && definition is null,
        };
        _properties.Add(of);
        foreach (var source in definition?.Sources ?? [])
            _inputs[source] = InputOf(source, new(source.Name, NumberType.Of(source.BareType)!.Value));
        if (definition is null)
            _inputs[property] = InputOf(property, of, sentence, levels);
        return of;
    }

    /// <summary>Adds a feature of a property.</summary>
    public void Add(MarkedProperty property, Term term) => _features.Add((CoefficientRules.Apply(term, property), property));

    /// <summary>Adds the product of two features.</summary>
    public void Add(AttributeData attribute, Feature product) => _features.Add((product, attribute));

    private Input InputOf(MarkedProperty property, ModelProperty of, string sentence = "", IReadOnlyList<string>? levels = null) => new(
        of,
        TypeText(property.BareType) + (property.IsNullable ? "?" : ""),
        new([.. levels ?? []]),
        $"{sentence}{MissingPolicies.Sentence(property)}".TrimStart());
}

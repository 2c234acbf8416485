using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>Collects the features of a record, and the source symbol of each.</summary>
/// <param name="properties">The record's properties, in the order of the parameters of <c>Predict</c>.</param>
/// <param name="typeText">Returns the qualified name of a type.</param>
/// <param name="definitions">Returns the definition of a computed property; null if no term can express it.</param>
internal sealed class FeatureSet(IReadOnlyList<MarkedProperty> properties, Func<ITypeSymbol, string> typeText, Func<IPropertySymbol, Definition?> definitions)
{
    private readonly Dictionary<MarkedProperty, Input> _inputs = [];
    private readonly List<ModelProperty> _properties = [];
    private readonly List<(Feature Feature, object Origin)> _features = [];

    public EquatableArray<Input> Inputs => new([.. InputProperties.Select(property => _inputs[property])]);

    /// <summary>The properties that <c>Predict</c> has as parameters.</summary>
    public IEnumerable<MarkedProperty> InputProperties => properties.Where(_inputs.ContainsKey);

    public EquatableArray<Feature> Features => new([.. _features.Select(static pair => pair.Feature)]);

    /// <summary>The number types among the properties.</summary>
    public IEnumerable<PropertyType> Numbers => _properties.Select(static property => property.Type).Where(NumberTypes.IsNumber);

    /// <summary>Each feature with the property or attribute that it comes from.</summary>
    public IReadOnlyList<(Feature Feature, object Origin)> Origins => _features;

    /// <summary>The enum type of a property; null if its type is not an enum.</summary>
    public INamedTypeSymbol? EnumOf(string property) =>
        InputProperties.First(input => input.Name == property).BareType is INamedTypeSymbol { TypeKind: TypeKind.Enum } type ? type : null;

    public string TypeText(ITypeSymbol type) => typeText(type);

    /// <summary>The features of a property, without the products of interactions.</summary>
    public IReadOnlyList<Feature> Of(string? property) => [.. _features
        .Where(pair => pair.Origin is MarkedProperty origin && origin.Name == property)
        .Select(static pair => pair.Feature)];

    /// <summary>Adds a property that features are computed from. If the property is computed and has a definition, adds the properties that it reads instead.</summary>
    /// <param name="property">The property.</param>
    /// <param name="of">The same property, as terms describe it.</param>
    /// <param name="sentence">A sentence for its documentation.</param>
    /// <param name="levels">Its levels as C# source.</param>
    public ModelProperty AddInput(MarkedProperty property, ModelProperty of, string sentence, IReadOnlyList<string>? levels = null)
    {
        var definition = property.IsStored ? null : definitions(property.Property);
        of = of with
        {
            ColumnName = property.ColumnName,
            Unit = property.Unit,
            IsNullable = property.IsNullable,
            SkipsRows = MissingPolicies.Of(property) == MissingPolicy.SkipRow,
            UnknownLevels = of.Levels.Count > 0 ? UnknownPolicies.Of(property) : UnknownLevels.Throw,
            Definition = definition?.Term,
            IsOpaque = !property.IsStored && definition is null,
        };
        _properties.Add(of);
        foreach (var source in definition?.Sources ?? [])
            _inputs[source] = InputOf(source, new(source.Name, NumberType.Of(source.BareType)!.Value) { ColumnName = source.ColumnName, Unit = source.Unit });
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
        $"{sentence}{MissingPolicies.Sentence(property)}".TrimStart())
    {
        ColumnName = property.ColumnName,
        Unit = property.Unit,
    };
}

using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>The features of a record while they are gathered, and where in the source each came from.</summary>
/// <param name="typeText">The qualified name of a type.</param>
internal sealed class FeatureSet(Func<ITypeSymbol, string> typeText)
{
    private readonly List<Input> _inputs = [];
    private readonly Dictionary<string, INamedTypeSymbol> _enums = new(StringComparer.Ordinal);
    private readonly List<(Feature Feature, object Origin)> _features = [];

    public EquatableArray<Input> Inputs => new([.. _inputs]);

    public EquatableArray<Feature> Features => new([.. _features.Select(static pair => pair.Feature)]);

    /// <summary>The number types among the properties.</summary>
    public IEnumerable<PropertyType> Numbers => _inputs.Select(static input => input.Property.Type).Where(NumberTypes.IsNumber);

    /// <summary>Each feature with the property or the attribute that it came from.</summary>
    public IReadOnlyList<(Feature Feature, object Origin)> Origins => _features;

    /// <summary>The enum that a property is of; null for any other property.</summary>
    public INamedTypeSymbol? EnumOf(string property) => _enums.TryGetValue(property, out var type) ? type : null;

    public string TypeText(ITypeSymbol type) => typeText(type);

    /// <summary>The features of a property, its own and not its products.</summary>
    public IReadOnlyList<Feature> Of(string? property) => [.. _features
        .Where(pair => pair.Origin is MarkedProperty its && its.Name == property)
        .Select(static pair => pair.Feature)];

    /// <summary>Adds a property that features are computed from.</summary>
    /// <param name="property">The property.</param>
    /// <param name="of">The same, as terms know it.</param>
    /// <param name="sentence">What is to be known of it.</param>
    /// <param name="levels">Its levels as C# writes them.</param>
    public ModelProperty AddInput(MarkedProperty property, ModelProperty of, string sentence, IReadOnlyList<string>? levels = null)
    {
        of = of with { IsNullable = property.IsNullable, SkipsRows = MissingPolicies.Of(property) == MissingPolicy.SkipRow };
        var type = TypeText(property.BareType) + (property.IsNullable ? "?" : "");
        if (property.BareType is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            _enums[property.Name] = @enum;
        _inputs.Add(new(of, type, new([.. levels ?? []]), $"{sentence}{MissingPolicies.Sentence(property)}".TrimStart()));
        return of;
    }

    /// <summary>Adds a feature of a property.</summary>
    public void Add(MarkedProperty property, Term term) => _features.Add((CoefficientRules.Apply(term, property), property));

    /// <summary>Adds the product of two features.</summary>
    public void Add(AttributeData attribute, Feature product) => _features.Add((product, attribute));
}

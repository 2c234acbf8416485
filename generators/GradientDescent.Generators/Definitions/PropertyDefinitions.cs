using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Definitions;

/// <summary>The definitions of computed properties. A property has one only if it is certain which getter runs, and if the getter can be translated.</summary>
/// <param name="record">The record.</param>
/// <param name="properties">Its properties that store a value or have a mark.</param>
/// <param name="bodies">The bodies of its getters.</param>
internal sealed class PropertyDefinitions(INamedTypeSymbol record, IReadOnlyList<MarkedProperty> properties, GetterBodies bodies)
{
    private readonly Dictionary<IPropertySymbol, Definition?> _found = new(SymbolEqualityComparer.Default);

    /// <summary>The definition of a computed property; null if it has none.</summary>
    public Definition? Of(IPropertySymbol property)
    {
        if (_found.TryGetValue(property, out var found))
            return found;

        // A property that reads itself, directly or through others, finds this entry and gets no definition.
        _found.Add(property, null);
        return _found[property] = IsCertain(property) && bodies.Returned(property) is { } returned ? new BodyTranslator(this).Translate(returned) : null;
    }

    /// <summary>The stored property of the record that a prediction can use as an input; null if this property is not one.</summary>
    public MarkedProperty? Source(IPropertySymbol property) => Marked(property) is { IsStored: true, IsNullable: false } source && IsAllowed(source) ? source : null;

    /// <summary>The definition of a computed property that another one reads.</summary>
    public Definition? Inner(IPropertySymbol property) => Marked(property) switch
    {
        null => Of(property),
        { IsStored: false } computed when IsAllowed(computed) => Of(property),
        _ => null,
    };

    /// <summary>Whether a definition may read the property. The target and the sample weight of a row to predict are not known.</summary>
    private bool IsAllowed(MarkedProperty property) =>
        !property.IsTarget && !property.IsSampleWeight && !Obsolescence.IsForbidden(property, record);

    private MarkedProperty? Marked(IPropertySymbol property) =>
        properties.FirstOrDefault(marked => SymbolEqualityComparer.Default.Equals(marked.Property, property));

    /// <summary>Whether the visible getter is certainly the one that runs.</summary>
    private bool IsCertain(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, RefKind: RefKind.None, IsExtern: false, ContainingType.IsGenericType: false }
        && !(property.IsVirtual || property.IsAbstract || (property.IsOverride && !property.IsSealed && !record.IsSealed))
        && Lineage.Of(record).Contains(property.ContainingType, SymbolEqualityComparer.Default);
}

using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Definitions;

/// <summary>What the computed properties of a record are computed from. What cannot be said of one with certainty is not said: it has no definition.</summary>
/// <param name="record">The record.</param>
/// <param name="properties">Its properties that have a value of their own or a mark.</param>
/// <param name="bodies">The bodies of its getters.</param>
internal sealed class PropertyDefinitions(INamedTypeSymbol record, IReadOnlyList<MarkedProperty> properties, GetterBodies bodies)
{
    private readonly Dictionary<IPropertySymbol, Definition?> _found = new(SymbolEqualityComparer.Default);

    /// <summary>The definition of a computed property; null where it has none.</summary>
    public Definition? Of(IPropertySymbol property)
    {
        if (_found.TryGetValue(property, out var found))
            return found;

        // One that reads itself, through others too, comes by here again, and is not one to be written down.
        _found.Add(property, null);
        return _found[property] = IsCertain(property) && bodies.Returned(property) is { } returned ? new BodyTranslator(this).Translate(returned) : null;
    }

    /// <summary>The property of the record that this one is, if it is one that holds a number that a prediction can be asked for.</summary>
    public MarkedProperty? Source(IPropertySymbol property) => Marked(property) is { IsStored: true, IsNullable: false } source && IsAllowed(source) ? source : null;

    /// <summary>The definition of a computed property that another one reads.</summary>
    public Definition? Inner(IPropertySymbol property) => Marked(property) switch
    {
        null => Of(property),
        { IsStored: false } computed when IsAllowed(computed) => Of(property),
        _ => null,
    };

    /// <summary>What is predicted, and what rows weigh, is not known of a row to predict.</summary>
    private static bool IsAllowed(MarkedProperty property) =>
        !property.IsTarget && !property.IsSampleWeight && !SilencedWarnings.IsForbidden(property.Property);

    private MarkedProperty? Marked(IPropertySymbol property) =>
        properties.FirstOrDefault(its => SymbolEqualityComparer.Default.Equals(its.Property, property));

    /// <summary>Whether the getter that is to be seen is the one that is run.</summary>
    private bool IsCertain(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, RefKind: RefKind.None, IsExtern: false, ContainingType.IsGenericType: false }
        && !(property.IsVirtual || property.IsAbstract || (property.IsOverride && !property.IsSealed && !record.IsSealed))
        && Lineage.Of(record).Contains(property.ContainingType, SymbolEqualityComparer.Default);
}

using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>Finds symbols whose use is an error because they are obsolete. Generated code disables warnings, but cannot disable an error.</summary>
internal static class Obsolescence
{
    /// <summary>
    /// Whether reading the property or naming its type in the record is an error. The compiler looks at the getter and at overridden properties too. Inside an
    /// obsolete type, nothing is an error.
    /// </summary>
    public static bool IsForbidden(MarkedProperty property, INamedTypeSymbol record) =>
        !Lineage.Containing(record).Append(record).Any(IsObsolete)
        && (Overridden(property.Property).Any(static level => IsForbidden(level) || (level.GetMethod is { } getter && IsForbidden(getter)))
            || (property.BareType is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && Lineage.Containing(type).Append(type).Any(IsForbidden)));

    /// <summary>Whether naming the symbol is an error.</summary>
    public static bool IsForbidden(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.ConstructorArguments is [_, { Value: true }, ..] && IsObsolete(attribute));

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(IsObsolete);

    private static bool IsObsolete(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute";

    /// <summary>The property and all properties that it overrides.</summary>
    private static IEnumerable<IPropertySymbol> Overridden(IPropertySymbol property)
    {
        for (var level = property; level is not null; level = level.OverriddenProperty)
            yield return level;
    }
}

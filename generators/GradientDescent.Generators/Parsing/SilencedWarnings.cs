using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>Compiler warnings that generated code would repeat, which the user's own declaration gives or silences.</summary>
internal static class SilencedWarnings
{
    public static EquatableArray<string> Of(INamedTypeSymbol type, IEnumerable<MarkedProperty> properties)
    {
        var used = properties.SelectMany(static property => Used(property)).Concat(Lineage.Containing(type).Append(type));
        var isObsolete = used.Any(static symbol => Obsolete(symbol) is not null);
        var isLowercase = Lineage.Containing(type).Append(type).Any(static outer => outer.Name.All(static letter => letter is >= 'a' and <= 'z'));
        return new([.. isObsolete ? ["CS0612", "CS0618"] : Array.Empty<string>(), .. isLowercase ? ["CS8981"] : Array.Empty<string>()]);
    }

    /// <summary>Whether to name a symbol is an error, which nothing silences.</summary>
    public static bool IsForbidden(ISymbol symbol) => Obsolete(symbol) is { ConstructorArguments: [_, { Value: true }] };

    private static AttributeData? Obsolete(ISymbol symbol) => symbol.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute");

    private static IEnumerable<ISymbol> Used(MarkedProperty property) => property.BareType.TypeKind == TypeKind.Enum
        ? [property.Property, property.BareType, .. property.BareType.GetMembers().OfType<IFieldSymbol>()]
        : [property.Property];
}

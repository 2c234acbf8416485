using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Symbols;

/// <summary>Compiler warnings about the user's declaration that generated code would repeat. Generated code disables them.</summary>
internal static class SilencedWarnings
{
    /// <summary>The ids of the warnings.</summary>
    /// <param name="type">The record.</param>
    /// <param name="properties">The properties that generated code reads.</param>
    /// <param name="generated">The names of the types that are generated into it.</param>
    public static IReadOnlyList<string> Of(INamedTypeSymbol type, IEnumerable<MarkedProperty> properties, IEnumerable<string> generated)
    {
        IReadOnlyList<ISymbol> used = [.. properties.SelectMany(static property => Used(property)), .. Lineage.Containing(type), type];
        var isObsolete = used.Any(static symbol => Obsolete(symbol) is not null);
        var isLowercase = Lineage.Containing(type).Append(type).Select(static outer => outer.Name).Concat(generated)
            .Any(static name => name.All(static letter => letter is >= 'a' and <= 'z'));
        return
        [
            .. isObsolete ? ["CS0612", "CS0618"] : Array.Empty<string>(),
            .. isLowercase ? ["CS8981"] : Array.Empty<string>(),
            .. used.Select(static symbol => Experiment(symbol)).OfType<string>().Distinct().OrderBy(static id => id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether naming the symbol is an error, which cannot be disabled.</summary>
    public static bool IsForbidden(ISymbol symbol) => Obsolete(symbol) is { ConstructorArguments: [_, { Value: true }] };

    private static AttributeData? Obsolete(ISymbol symbol) => Attribute(symbol, "System.ObsoleteAttribute");

    /// <summary>The id of the diagnostic for using an experimental symbol; null if it is not experimental.</summary>
    private static string? Experiment(ISymbol symbol) =>
        Attribute(symbol, "System.Diagnostics.CodeAnalysis.ExperimentalAttribute") is { ConstructorArguments: [{ Value: string id }] } && SyntaxFacts.IsValidIdentifier(id)
            ? id
            : null;

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private static IEnumerable<ISymbol> Used(MarkedProperty property) => property.BareType.TypeKind == TypeKind.Enum
        ? [property.Property, property.BareType, .. property.BareType.GetMembers().OfType<IFieldSymbol>()]
        : [property.Property];
}

using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>The library types that need a qualified name inside a record, because something else has their name there.</summary>
internal static class ShadowedNames
{
    public static EquatableArray<string> Of(ModelRecord record, INamedTypeSymbol type, GeneratedNames generated, SemanticModel semantics, int position) => new(
    [
        .. LibraryTypes.NamespaceOf.Keys
            .Where(name => name == record.ModelName || name == record.TrainerName
                || record.Features.Any(feature => feature.Member == name || (feature.IsMeanImputed && feature.MeanMember == name))
                || IsMemberAround([type, .. Lineage.Containing(type), .. generated.OwnParts(type)], name)
                || Candidates(name).Any(candidate => Around(type, candidate, semantics, position)
                    .Any(symbol => !IsLibrarys(symbol, type, LibraryTypes.NamespaceOf[name]))))
            .OrderBy(static name => name, StringComparer.Ordinal),
    ]);

    private static string[] Candidates(string name) => [name, name + "Attribute"];

    private static bool IsMemberAround(IEnumerable<INamedTypeSymbol> types, string name) =>
        types.Any(outer => Candidates(name).Any(candidate =>
            outer.Name == candidate || Lineage.Of(outer).Any(level => level.GetMembers(candidate).Length > 0)));

    /// <summary>
    /// What a name refers to in the record's namespace. The usings of a generated file are inside its namespace and so take precedence. In the
    /// global namespace, the user's global usings have the same precedence.
    /// </summary>
    private static IEnumerable<ISymbol> Around(INamedTypeSymbol type, string name, SemanticModel semantics, int position) =>
        type.ContainingNamespace.IsGlobalNamespace
            ? semantics.LookupNamespacesAndTypes(position, name: name)
            : semantics.Compilation.GetCompilationNamespace(type.ContainingNamespace)?.GetMembers(name) ?? [];

    private static bool IsLibrarys(ISymbol symbol, INamedTypeSymbol type, string libraryNamespace) =>
        symbol is INamedTypeSymbol { ContainingType: null }
        && symbol.ContainingNamespace.ToDisplayString() == libraryNamespace
        && !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, type.ContainingAssembly);
}

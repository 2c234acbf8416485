using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Library types that a simple name would not reach from inside a record, because something else is called so there.</summary>
internal static class ShadowedNames
{
    public static EquatableArray<string> Of(ModelRecord record, INamedTypeSymbol type, SemanticModel semantics, int position) => new(
    [
        .. LibraryTypes.NamespaceOf.Keys
            .Where(name => name == record.ModelName || name == record.TrainerName
                || record.Features.Any(feature => feature.Name == name)
                || IsMemberAround(type, name)
                || Candidates(name).Any(candidate => Around(type, candidate, semantics, position)
                    .Any(symbol => !IsLibrarys(symbol, type, LibraryTypes.NamespaceOf[name]))))
            .OrderBy(static name => name, StringComparer.Ordinal),
    ]);

    private static string[] Candidates(string name) => [name, name + "Attribute"];

    private static bool IsMemberAround(INamedTypeSymbol type, string name) =>
        Lineage.Containing(type).Append(type).Any(outer => Candidates(name).Any(candidate =>
            outer.Name == candidate || Lineage.Of(outer).Any(its => its.GetMembers(candidate).Length > 0)));

    /// <summary>
    /// What a name means in the record's namespace. The usings of a generated file stand inside its namespace and so come first,
    /// but for the global namespace, where the user's global usings have the same say.
    /// </summary>
    private static IEnumerable<ISymbol> Around(INamedTypeSymbol type, string name, SemanticModel semantics, int position) =>
        type.ContainingNamespace.IsGlobalNamespace
            ? semantics.LookupNamespacesAndTypes(position, name: name)
            : semantics.Compilation.GetCompilationNamespace(type.ContainingNamespace)?.GetMembers(name) ?? [];

    private static bool IsLibrarys(ISymbol symbol, INamedTypeSymbol type, string itsNamespace) =>
        symbol is INamedTypeSymbol { ContainingType: null }
        && symbol.ContainingNamespace.ToDisplayString() == itsNamespace
        && !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, type.ContainingAssembly);
}

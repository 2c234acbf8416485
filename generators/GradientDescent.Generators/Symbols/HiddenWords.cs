using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>Names that generated code must use as they are. A type or namespace with one of these names changes their meaning.</summary>
internal static class HiddenWords
{
    private static readonly IReadOnlyList<string> Words = ["var", "nuint"];

    public static bool Contains(string name) => Words.Contains(name);

    /// <summary>The first of these names that a type or namespace in scope of the record has; null if none.</summary>
    public static string? Around(INamedTypeSymbol type) =>
        Words.FirstOrDefault(word => Lineage.Containing(type).Append(type).SelectMany(Lineage.Of).Any(level => level.Name == word || !level.GetTypeMembers(word).IsEmpty)
            || Namespaces(type).Any(level => level.Name == word || level.GetMembers(word).Any()))
        ?? (Namespaces(type).Last().GetTypeMembers("System").IsEmpty ? null : "System");

    private static IEnumerable<INamespaceSymbol> Namespaces(INamedTypeSymbol type)
    {
        for (var level = type.ContainingNamespace; level is not null; level = level.ContainingNamespace)
            yield return level;
    }
}

using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>Words that generated code has no other way to say, and that something called so makes mean something else.</summary>
internal static class HiddenWords
{
    private static readonly IReadOnlyList<string> Words = ["var", "nuint"];

    public static bool Contains(string name) => Words.Contains(name);

    /// <summary>The first that a type or a namespace around the record is called.</summary>
    public static string? Around(INamedTypeSymbol type) =>
        Words.FirstOrDefault(word => Lineage.Containing(type).Append(type).SelectMany(Lineage.Of).Any(its => its.Name == word || !its.GetTypeMembers(word).IsEmpty)
            || Namespaces(type).Any(its => its.Name == word || its.GetMembers(word).Any()))
        ?? (Namespaces(type).Last().GetTypeMembers("System").IsEmpty ? null : "System");

    private static IEnumerable<INamespaceSymbol> Namespaces(INamedTypeSymbol type)
    {
        for (var its = type.ContainingNamespace; its is not null; its = its.ContainingNamespace)
            yield return its;
    }
}

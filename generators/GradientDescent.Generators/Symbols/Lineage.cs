using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>A type and what it inherits from.</summary>
internal static class Lineage
{
    /// <summary>The type itself, its base, the base of that, and so on.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? its = type; its is not null; its = its.BaseType)
            yield return its;
    }

    /// <summary>The type that contains it, the one that contains that, and so on.</summary>
    public static IEnumerable<INamedTypeSymbol> Containing(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            yield return outer;
    }

    /// <summary>Whether a member, its own or inherited, can be named inside the type.</summary>
    public static bool IsVisible(ISymbol member, INamedTypeSymbol type) => member.DeclaredAccessibility switch
    {
        _ when SymbolEqualityComparer.Default.Equals(member.ContainingType, type) => true,
        Accessibility.Private => false,
        Accessibility.Internal or Accessibility.ProtectedAndInternal =>
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, type.ContainingAssembly),
        _ => true,
    };
}

using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>Compares the accessibility of types.</summary>
internal static class Reach
{
    /// <summary>Whether a type can be named wherever a public member of the record can be used.</summary>
    public static bool IsAtLeast(ITypeSymbol needed, INamedTypeSymbol record)
    {
        var ofRecord = OfChain(record, until: null);
        return OfChain(needed, until: record) >= ofRecord && (needed.ContainingType is null || IsNotPrivateInside(needed, record));
    }

    private static Accessibility OfChain(ITypeSymbol type, INamedTypeSymbol? until)
    {
        var least = Accessibility.Public;
        for (var level = type; level is not null && !SymbolEqualityComparer.Default.Equals(level, until); level = level.ContainingType)
            least = level.DeclaredAccessibility < least ? level.DeclaredAccessibility : least;
        return least;
    }

    /// <summary>Whether the type is not private inside the record. The record's callers cannot use its private types.</summary>
    private static bool IsNotPrivateInside(ITypeSymbol needed, INamedTypeSymbol record)
    {
        for (var level = needed; level is not null; level = level.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.ContainingType, record) && level.DeclaredAccessibility == Accessibility.Private)
                return false;
        }

        return true;
    }
}

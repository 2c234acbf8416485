using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>From where types can be named.</summary>
internal static class Reach
{
    /// <summary>Whether a type can be named wherever a public member of the record can be.</summary>
    public static bool IsAtLeast(ITypeSymbol needed, INamedTypeSymbol record)
    {
        var ofRecord = OfChain(record, until: null);
        return OfChain(needed, until: record) >= ofRecord && (needed.ContainingType is null || IsNotPrivateInside(needed, record));
    }

    private static Accessibility OfChain(ITypeSymbol type, INamedTypeSymbol? until)
    {
        var least = Accessibility.Public;
        for (var its = type; its is not null && !SymbolEqualityComparer.Default.Equals(its, until); its = its.ContainingType)
            least = its.DeclaredAccessibility < least ? its.DeclaredAccessibility : least;
        return least;
    }

    /// <summary>What is private in the record itself, or beside it, is out of reach of the record's own callers.</summary>
    private static bool IsNotPrivateInside(ITypeSymbol needed, INamedTypeSymbol record)
    {
        for (var its = needed; its is not null; its = its.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(its.ContainingType, record) && its.DeclaredAccessibility == Accessibility.Private)
                return false;
        }

        return true;
    }
}

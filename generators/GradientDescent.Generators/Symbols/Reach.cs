using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>Compares accessibility: where a symbol can be used, and where a record can.</summary>
internal static class Reach
{
    /// <summary>Whether a type can be named wherever a public member of the record can be used.</summary>
    public static bool IsAtLeast(ITypeSymbol needed, INamedTypeSymbol record) => needed is not INamedTypeSymbol named
        || Around(named).All(level => IsAsVisible(level, record) && level.TypeArguments.All(argument => IsAtLeast(argument, record)));

    /// <summary>Whether the accessibility of a type or member, without that of its containing types, permits its use wherever a public member of the record can be used.</summary>
    public static bool IsAsVisible(ISymbol needed, INamedTypeSymbol record) => needed.DeclaredAccessibility switch
    {
        Accessibility.Private => IsInsideOnly(record, needed.ContainingType),
        Accessibility.Protected => IsInFamilyOnly(record, needed.ContainingType),
        Accessibility.ProtectedAndInternal => IsInFamilyOnly(record, needed.ContainingType) && IsInAssemblyOnly(record),
        Accessibility.ProtectedOrInternal => IsInFamilyOnly(record, needed.ContainingType) || IsInAssemblyOnly(record) || IsInFamilyOrAssembly(record, needed.ContainingType),
        Accessibility.Internal => IsInAssemblyOnly(record),
        _ => true,
    };

    /// <summary>The type and all types that contain it.</summary>
    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type) => Lineage.Containing(type).Prepend(type);

    /// <summary>Those of them that are members of a type. In code that does not compile, a type of a namespace can be private too.</summary>
    private static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type) => Around(type).Where(static level => level.ContainingType is not null);

    private static bool IsInAssemblyOnly(INamedTypeSymbol record) => Around(record).Any(static level =>
        level.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal);

    /// <summary>Whether only code in a type can use the record.</summary>
    private static bool IsInsideOnly(INamedTypeSymbol record, INamedTypeSymbol type) => Nested(record).Any(level =>
        level.DeclaredAccessibility == Accessibility.Private && Around(level.ContainingType).Contains(type, SymbolEqualityComparer.Default));

    /// <summary>Whether only code in a type, in the types that derive from it and in the assembly can use the record.</summary>
    private static bool IsInFamilyOrAssembly(INamedTypeSymbol record, INamedTypeSymbol type) => Nested(record).Any(level =>
        level.DeclaredAccessibility == Accessibility.ProtectedOrInternal && Lineage.Of(level.ContainingType).Contains(type, SymbolEqualityComparer.Default));

    /// <summary>Whether only code in a type and in the types that derive from it can use the record.</summary>
    private static bool IsInFamilyOnly(INamedTypeSymbol record, INamedTypeSymbol type) => Nested(record).Any(level => level.DeclaredAccessibility switch
    {
        Accessibility.Private => Around(level.ContainingType).Any(outer => Lineage.Of(outer).Contains(type, SymbolEqualityComparer.Default)),
        Accessibility.Protected or Accessibility.ProtectedAndInternal => Lineage.Of(level.ContainingType).Contains(type, SymbolEqualityComparer.Default),
        _ => false,
    });
}

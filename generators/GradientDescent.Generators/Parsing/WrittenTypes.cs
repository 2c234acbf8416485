using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>How generated code names a type that a property of the user's has.</summary>
internal static class WrittenTypes
{
    /// <summary>By its simple name where that can mean nothing else inside the record, qualified elsewhere; a type of the framework qualified.</summary>
    /// <param name="type">The type.</param>
    /// <param name="record">The record.</param>
    /// <param name="generated">The names of the types that are generated into it.</param>
    public static string Of(ITypeSymbol type, INamedTypeSymbol record, IEnumerable<string> generated) =>
        type.SpecialType == SpecialType.None && type is INamedTypeSymbol named && IsNear(named, record) && !generated.Contains(type.Name) && !MeansElse(named, record)
            ? Names.TypeIdentifier(type.Name)
            : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static bool IsNear(INamedTypeSymbol type, INamedTypeSymbol record) => type.ContainingType is null
        ? SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, record.ContainingNamespace)
        : SymbolEqualityComparer.Default.Equals(type.ContainingType, record);

    /// <summary>A property called like its own type means both; anything else of that name hides the type.</summary>
    private static bool MeansElse(INamedTypeSymbol type, INamedTypeSymbol record) =>
        Lineage.Containing(record).Append(record).SelectMany(Lineage.Of).SelectMany(its => its.GetMembers(type.Name)).Any(member => member switch
        {
            INamedTypeSymbol nested => !SymbolEqualityComparer.Default.Equals(nested, type),
            IPropertySymbol property => !SymbolEqualityComparer.Default.Equals(property.Type, type),
            _ => true,
        })
        || Lineage.Containing(record).Append(record).Any(outer => outer.Name == type.Name);
}

using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Parsing;

/// <summary>Types of the user's that the record's own source calls by a simple name, which would mean a generated type from then on.</summary>
internal static class HijackedNames
{
    public static void Check(INamedTypeSymbol record, IReadOnlyList<MarkedProperty> properties, GeneratedNames names, Reporter reporter)
    {
        foreach (var (argument, name) in new[] { ("Model", names.Model), ("Trainer", names.Trainer) })
        {
            if (IsTypeOfProperty(record, properties, name) || (IsAround(record, name) && IsMentioned(record, name)))
                reporter.Report(Descriptors.NameTaken, record, record.Name, name, argument);
        }
    }

    private static bool IsTypeOfProperty(INamedTypeSymbol record, IReadOnlyList<MarkedProperty> properties, string name) => properties
        .Select(static property => property.BareType)
        .Any(type => type.Name == name && !GeneratedNames.IsGenerated(type) && !SymbolEqualityComparer.Default.Equals(type.ContainingType, record));

    /// <summary>Whether a type of that name stands in a namespace or in a type around the record.</summary>
    private static bool IsAround(INamedTypeSymbol record, string name)
    {
        if (Lineage.Containing(record).SelectMany(Lineage.Of).Any(outer => outer.GetTypeMembers(name).Any(static type => !GeneratedNames.IsGenerated(type))))
            return true;
        for (var its = record.ContainingNamespace; its is not null; its = its.ContainingNamespace)
        {
            if (its.GetTypeMembers(name).Any(static type => !GeneratedNames.IsGenerated(type)))
                return true;
        }

        return false;
    }

    /// <summary>Generated parts of the record mention what is generated, which does not count.</summary>
    private static bool IsMentioned(INamedTypeSymbol record, string name) => record.DeclaringSyntaxReferences
        .Select(static reference => reference.GetSyntax())
        .SelectMany(static declaration => declaration.DescendantNodes())
        .OfType<SimpleNameSyntax>()
        .Any(mention => mention.Identifier.ValueText == name && !IsQualified(mention) && mention.FirstAncestorOrSelf<AttributeArgumentSyntax>() is null && !GeneratedNames.IsGenerated(mention));

    private static bool IsQualified(SimpleNameSyntax mention) => mention.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == mention,
        QualifiedNameSyntax qualified => qualified.Right == mention,
        AliasQualifiedNameSyntax => true,
        MemberBindingExpressionSyntax => true,
        NameColonSyntax or NameEqualsSyntax => true,
        _ => false,
    };
}

using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks for simple names in the record's source that refer to the user's types now, and would refer to a generated type afterwards.</summary>
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

    /// <summary>Whether a namespace or type around the record has a type with this name.</summary>
    private static bool IsAround(INamedTypeSymbol record, string name)
    {
        if (Lineage.Containing(record).SelectMany(Lineage.Of).Any(outer => outer.GetTypeMembers(name).Any(static type => !GeneratedNames.IsGenerated(type))))
            return true;
        for (var level = record.ContainingNamespace; level is not null; level = level.ContainingNamespace)
        {
            if (level.GetTypeMembers(name).Any(static type => !GeneratedNames.IsGenerated(type)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the source of the record uses this simple name. Generated parts of the record are ignored.</summary>
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

using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks for simple names in the record's source that refer to the user's types now, and would refer to a generated type afterwards.</summary>
internal static class HijackedNames
{
    public static void Check(INamedTypeSymbol record, IReadOnlyList<MarkedProperty> properties, GeneratedNames names, Compilation compilation, Reporter reporter)
    {
        foreach (var (argument, name) in new[] { ("Model", names.Model), ("Trainer", names.Trainer) })
        {
            if (IsTypeOfProperty(record, properties, name) || IsUsed(record, name, compilation))
                reporter.Report(Descriptors.NameTaken, record, record.Name, name, argument);
        }
    }

    /// <summary>Checks a type that derives from model records. It inherits their generated types.</summary>
    public static void CheckDerived(INamedTypeSymbol type, Compilation compilation, Reporter reporter)
    {
        foreach (var record in Lineage.Of(type).Skip(1).Where(level => SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, type.ContainingAssembly)))
        {
            if (RecordParser.LinearModelAttribute(record) is { } attribute && !Unfinished.IsFaulty(attribute, compilation))
                Check(type, [], GeneratedNames.Of(record, attribute), compilation, reporter);
        }
    }

    /// <summary>Whether code in the type names a type or namespace around the type in this way. Members of the type would take precedence over it.</summary>
    private static bool IsUsed(INamedTypeSymbol type, string name, Compilation compilation) => type.DeclaringSyntaxReferences
        .Select(static reference => reference.GetSyntax())
        .OfType<TypeDeclarationSyntax>()
        .Any(declaration => Mentions(declaration, name) is { Count: > 0 } mentions && IsMeant(declaration, mentions, name, compilation.GetSemanticModel(declaration.SyntaxTree)));

    private static bool IsTypeOfProperty(INamedTypeSymbol record, IReadOnlyList<MarkedProperty> properties, string name) => properties
        .Select(static property => property.BareType)
        .Any(type => type.Name == name && !GeneratedNames.IsGenerated(type) && !SymbolEqualityComparer.Default.Equals(type.ContainingType, record));

    /// <summary>Whether a type or namespace of this name is in scope around the declaration, by a using directive too, and a mention is not a parameter or local.</summary>
    private static bool IsMeant(TypeDeclarationSyntax declaration, IReadOnlyList<SimpleNameSyntax> mentions, string name, SemanticModel semantics) =>
        semantics.LookupNamespacesAndTypes(declaration.Keyword.SpanStart, name: name).Any(static symbol => !GeneratedNames.IsGenerated(symbol))
        && mentions.Any(mention => semantics.GetSymbolInfo(mention).Symbol is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol));

    /// <summary>The uses of a simple name where the members of the type are in scope. Generated parts of the type are ignored.</summary>
    private static IReadOnlyList<SimpleNameSyntax> Mentions(TypeDeclarationSyntax declaration, string name) => [.. declaration
        .DescendantNodes(static node => node is not TypeDeclarationSyntax type || !GeneratedNames.IsGenerated(type))
        .OfType<SimpleNameSyntax>()
        .Where(mention => mention.Identifier.ValueText == name && !IsQualified(mention) && IsInScope(mention, declaration))];

    /// <summary>Members are in scope in the body, in the attributes before it, and in the arguments to the base, but not in the parameters and the names of bases.</summary>
    private static bool IsInScope(SimpleNameSyntax mention, TypeDeclarationSyntax declaration) =>
        declaration.ParameterList?.Span.Contains(mention.Span) != true
        && (declaration.BaseList?.Span.Contains(mention.Span) != true || mention.FirstAncestorOrSelf<ArgumentListSyntax>() is not null);

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

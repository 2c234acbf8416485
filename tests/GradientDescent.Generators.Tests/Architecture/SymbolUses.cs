using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Tests;

/// <summary>All types and members that a file uses, as bound by the compiler. Using directives do not count.</summary>
internal static class SymbolUses
{
    public static IEnumerable<ISymbol> Of(SyntaxTree file, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(file);
        return file.GetRoot().DescendantNodes(static node => node is not UsingDirectiveSyntax)
            .SelectMany(node => Named(node, model).Concat(Inferred(node, model)).Concat(UnnamedUses.Of(node, model)))
            .SelectMany(Parts)
            .Distinct(SymbolEqualityComparer.Default);
    }

    /// <summary>The symbols of a name or an expression. For a method group, as in nameof, these are all methods with the name.</summary>
    private static ImmutableArray<ISymbol> Named(SyntaxNode node, SemanticModel model) =>
        model.GetSymbolInfo(node) is var info && info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    /// <summary>The inferred type of a variable or a lambda parameter.</summary>
    private static IEnumerable<ISymbol> Inferred(SyntaxNode node, SemanticModel model) => node switch
    {
        SingleVariableDesignationSyntax when model.GetDeclaredSymbol(node) is ILocalSymbol variable => [variable.Type],
        ParameterSyntax { Type: null } when model.GetDeclaredSymbol(node) is IParameterSymbol parameter => [parameter.Type],
        _ => [],
    };

    /// <summary>The original definition of a symbol; for a constructed type also its type arguments.</summary>
    private static IEnumerable<ISymbol> Parts(ISymbol symbol) => symbol switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        IPointerTypeSymbol pointer => Parts(pointer.PointedAtType),
        INamedTypeSymbol type => type.TypeArguments.SelectMany(Parts).Prepend(type.OriginalDefinition),
        IMethodSymbol method => [(method.ReducedFrom ?? method).OriginalDefinition],
        IPropertySymbol or IFieldSymbol or IEventSymbol => [symbol.OriginalDefinition],
        _ => [],
    };
}

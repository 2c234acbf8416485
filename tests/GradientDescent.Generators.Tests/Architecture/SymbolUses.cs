using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Tests;

/// <summary>All types and members that a file uses, as the compiler binds them. Usings are not looked at: they use nothing.</summary>
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

    /// <summary>What a name or an expression means. Of a method without arguments, as in nameof, all that have the name.</summary>
    private static ImmutableArray<ISymbol> Named(SyntaxNode node, SemanticModel model) =>
        model.GetSymbolInfo(node) is var info && info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    /// <summary>The type that a variable or a lambda's parameter has without naming it.</summary>
    private static IEnumerable<ISymbol> Inferred(SyntaxNode node, SemanticModel model) => node switch
    {
        SingleVariableDesignationSyntax when model.GetDeclaredSymbol(node) is ILocalSymbol variable => [variable.Type],
        ParameterSyntax { Type: null } when model.GetDeclaredSymbol(node) is IParameterSymbol parameter => [parameter.Type],
        _ => [],
    };

    /// <summary>A symbol as it was declared, and of a constructed type its arguments too.</summary>
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

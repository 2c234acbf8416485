using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Tests;

/// <summary>The types of a project that each file uses, except those that it declares.</summary>
internal static class TypeUses
{
    public static IEnumerable<(string File, string Type)> Of(AnalyzedProject project) =>
        from file in project.Files
        let model = project.Compilation.GetSemanticModel(file)
        from node in file.GetRoot().DescendantNodes()
        where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax
        let type = TypeOf(model, node)
        where type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, project.Compilation.Assembly)
        where !type.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == file)
        select (file.FilePath, type.Name);

    /// <summary>A type that is named, that contains a used member, or that <c>new(…)</c> creates.</summary>
    private static INamedTypeSymbol? TypeOf(SemanticModel model, SyntaxNode node) => model.GetSymbolInfo(node).Symbol switch
    {
        INamedTypeSymbol type => type.OriginalDefinition,
        { ContainingType: { } type } => type.OriginalDefinition,
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes.Fixing;

/// <summary>The changes that fixes make, in any file of a solution.</summary>
internal static class SolutionEditing
{
    /// <summary>Replaces a node and keeps earlier changes in it. Does nothing in a generated file.</summary>
    public static async Task ChangeAsync<TNode>(
        this SolutionEditor solution, TNode node, Func<TNode, SyntaxGenerator, SyntaxNode> change, CancellationToken cancellationToken)
        where TNode : SyntaxNode
    {
        if (solution.OriginalSolution.GetDocument(node.SyntaxTree) is not { } document || document is SourceGeneratedDocument)
            return;
        var editor = await solution.GetDocumentEditorAsync(document.Id, cancellationToken).ConfigureAwait(false);
        editor.ReplaceNode(node, (current, generator) => change((TNode)current, generator));
    }

    /// <summary>Adds one of the library's attributes to a property, unless an earlier fix did, with the short name where that has the same meaning.</summary>
    public static async Task MarkAsync(
        this SolutionEditor solution, IPropertySymbol property, LibraryAttribute mark, CancellationToken cancellationToken)
    {
        var declaration = await property.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
        await solution.ChangeAsync(
            declaration,
            (current, generator) => mark.IsAdded(current, generator) ? current : Marked(current, mark.Syntax(generator), generator),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes attributes.</summary>
    public static async Task RemoveAsync(this SolutionEditor solution, IEnumerable<AttributeData> attributes, CancellationToken cancellationToken)
    {
        foreach (var reference in attributes.Select(static attribute => attribute.ApplicationSyntaxReference).OfType<SyntaxReference>())
        {
            var attribute = (AttributeSyntax)await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
            if (attribute.Parent?.Parent is { } declaration)
                await solution.ChangeAsync(declaration, (current, _) => AttributeRemoval.Without(current, attribute), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Adds the attribute to a declaration. For a parameter it goes on the same line, after the comments before the parameter.</summary>
    private static SyntaxNode Marked(SyntaxNode declaration, AttributeListSyntax mark, SyntaxGenerator generator) => declaration is ParameterSyntax parameter
        ? parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.WithoutLeadingTrivia().AttributeLists.Insert(0, mark.NormalizeWhitespace()
            .WithLeadingTrivia(parameter.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space)))
        : generator.AddAttributes(declaration, mark);
}

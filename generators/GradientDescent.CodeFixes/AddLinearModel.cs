using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes;

/// <summary>GD0024: marks the type of a target with [LinearModel].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddLinearModel : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0024"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        if (finding.Marks.Count == 0 || finding.Marks[0].AttributeClass?.ContainingAssembly.GetTypeByMetadataName(RecordParser.AttributeName) is not { } attribute)
            yield break;

        yield return new($"Mark '{finding.Type.Name}' with [LinearModel]", "Mark every record with a target with [LinearModel]", async (editor, cancellationToken) =>
        {
            var mark = new LibraryAttribute(attribute);
            var declaration = (TypeDeclarationSyntax)await finding.Type.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
            var root = await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            var end = root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
            await editor.ChangeAsync(
                declaration,
                (current, generator) => mark.IsAdded(current, generator) ? current : Marked(current, mark.Syntax(generator), end),
                cancellationToken).ConfigureAwait(false);
        });
    }

    /// <summary>Adds the attribute on its own line, after the comments before the type.</summary>
    private static TypeDeclarationSyntax Marked(TypeDeclarationSyntax declaration, AttributeListSyntax mark, SyntaxTrivia endOfLine)
    {
        var before = declaration.GetLeadingTrivia();
        var indentation = before.Count > 0 && before.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(before.Last()) : SyntaxFactory.TriviaList();
        var bare = declaration.WithLeadingTrivia(indentation);
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, mark.NormalizeWhitespace()
            .WithLeadingTrivia(before)
            .WithTrailingTrivia(endOfLine == default ? SyntaxFactory.ElasticCarriageReturnLineFeed : endOfLine)));
    }
}

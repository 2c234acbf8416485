using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes.Fixing;

/// <summary>
/// Fixes all findings of a document, project or solution in one editor. Two fixes can change the same declaration, attribute or using
/// directive. If their changed texts were merged afterwards, one of the changes would be lost. Without an equivalence key, each finding gets its
/// likeliest fix: <c>dotnet format</c> asks for this if the first finding of the project has no fix of the provider.
/// </summary>
internal sealed class ModelFixAllProvider : FixAllProvider
{
    public static readonly ModelFixAllProvider Instance = new();

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        context.CodeActionEquivalenceKey ?? "",
        cancellationToken => FixAllAsync(context.WithCancellationToken(cancellationToken)),
        context.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAllAsync(FixAllContext context)
    {
        var editor = new SolutionEditor(context.Solution);
        foreach (var diagnostic in await FindingsAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            var fixes = await ((ModelCodeFix)context.CodeFixProvider)
                .FixesAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (fixes.FirstOrDefault(fix => context.CodeActionEquivalenceKey is not { } chosen || fix.Everywhere == chosen) is { } fix)
                await fix.Edit(editor, context.CancellationToken).ConfigureAwait(false);
        }

        return editor.GetChangedSolution();
    }

    private static async Task<IEnumerable<Diagnostic>> FindingsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in projects)
            findings.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return findings;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes.Mending;

/// <summary>
/// Mends all findings of a document, project or solution in one editor. Two mends may meet in one declaration, in one attribute or at
/// one using; as changed texts merged afterwards, one of them would be lost.
/// </summary>
internal sealed class MendAll : FixAllProvider
{
    public static readonly MendAll Instance = new();

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        context.CodeActionEquivalenceKey ?? "",
        cancellation => MendAsync(context.WithCancellationToken(cancellation)),
        context.CodeActionEquivalenceKey));

    private static async Task<Solution> MendAsync(FixAllContext context)
    {
        var editor = new SolutionEditor(context.Solution);
        foreach (var diagnostic in await FindingsAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            var mends = await ((ModelCodeFix)context.CodeFixProvider)
                .MendsAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (mends.FirstOrDefault(mend => mend.Everywhere == context.CodeActionEquivalenceKey) is { } mend)
                await mend.Edit(editor, context.CancellationToken).ConfigureAwait(false);
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

using GradientDescent.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes;

/// <summary>The base of all code fixes. A derived class lists the fixes of a finding; this class registers them, for one finding or for all.</summary>
/// <remarks>Each id has one class: <c>dotnet format</c> would only run the first of several.</remarks>
public abstract class ModelCodeFix : CodeFixProvider
{
    private protected ModelCodeFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => ModelFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var fixes = await FixesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            foreach (var menu in fixes.Where(fix => titles.Add(fix.Title)).GroupBy(static fix => fix.Submenu))
            {
                var actions = menu.Select(fix => Action(context.Document.Project.Solution, fix));
                foreach (var action in menu.Key is null ? actions : [CodeAction.Create(menu.Key, [.. actions], isInlinable: false)])
                    context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    internal async Task<IReadOnlyList<Fix>> FixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await Finding.OfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } finding ? [.. Fixes(finding)] : [];

    /// <summary>The fixes of a finding, the likeliest first.</summary>
    private protected abstract IEnumerable<Fix> Fixes(Finding finding);

    private static CodeAction Action(Solution solution, Fix fix) => CodeAction.Create(
        fix.Title,
        async cancellationToken =>
        {
            var editor = new SolutionEditor(solution);
            await fix.Edit(editor, cancellationToken).ConfigureAwait(false);
            return editor.GetChangedSolution();
        },
        fix.Everywhere);
}

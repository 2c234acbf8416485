using GradientDescent.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes;

/// <summary>A code fix that says only which mends a finding has; how they are offered, for one finding or for all, is said here.</summary>
public abstract class ModelCodeFix : CodeFixProvider
{
    private protected ModelCodeFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => MendAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in context.Diagnostics)
        {
            var mends = await MendsAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            foreach (var menu in mends.Where(mend => titles.Add(mend.Title)).GroupBy(static mend => mend.Submenu))
            {
                var actions = menu.Select(mend => Action(context.Document.Project.Solution, mend));
                foreach (var action in menu.Key is null ? actions : [CodeAction.Create(menu.Key, [.. actions], isInlinable: false)])
                    context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    internal async Task<IReadOnlyList<Mend>> MendsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await Finding.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } finding ? [.. Mends(finding)] : [];

    /// <summary>The mends of a finding, the likeliest first.</summary>
    private protected abstract IEnumerable<Mend> Mends(Finding finding);

    private static CodeAction Action(Solution solution, Mend mend) => CodeAction.Create(
        mend.Title,
        async cancellation =>
        {
            var editor = new SolutionEditor(solution);
            await mend.Edit(editor, cancellation).ConfigureAwait(false);
            return editor.GetChangedSolution();
        },
        mend.Everywhere);
}

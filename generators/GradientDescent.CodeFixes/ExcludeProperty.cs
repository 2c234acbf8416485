using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0007, GD0010, GD0015, GD0019: leaves a property out that cannot be a feature.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExcludeProperty : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0007", "GD0010", "GD0015", "GD0019"];

    /// <summary>Marks the finding's property [Excluded], and no other way.</summary>
    internal static IEnumerable<Mend> Exclude(Finding finding)
    {
        if (finding.Property is { } property && LibraryAttribute.Beside(finding.Type, "ExcludedAttribute") is { } excluded)
        {
            yield return new($"Mark '{finding.Name}' with [Excluded]", "Mark every such property with [Excluded]", async (editor, cancellation) =>
            {
                await editor.RemoveAsync(finding.Marks, cancellation).ConfigureAwait(false);
                await editor.MarkAsync(property, excluded, cancellation).ConfigureAwait(false);
            });
        }
    }

    private protected override IEnumerable<Mend> Mends(Finding finding) => Exclude(finding);
}

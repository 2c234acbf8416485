using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0010, GD0019: leaves out a feature that the model cannot have: excludes its property, or removes its [Interaction].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExcludeProperty : ModelCodeFix
{
    private const string Everywhere = "Leave every such feature out";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0010", "GD0019"];

    /// <summary>Marks the finding's property with [Excluded], and removes the library's other attributes from it.</summary>
    internal static IEnumerable<Fix> Exclude(Finding finding, string everywhere = Everywhere)
    {
        if (finding.Property is { } property && LibraryAttribute.Beside(finding.Type, "ExcludedAttribute") is { } excluded)
        {
            yield return new($"Mark '{finding.Name}' with [Excluded]", everywhere, async (editor, cancellationToken) =>
            {
                await editor.RemoveAsync(finding.Marks, cancellationToken).ConfigureAwait(false);
                await editor.MarkAsync(property, excluded, cancellationToken).ConfigureAwait(false);
            });
        }
    }

    /// <summary>Removes the [Interaction] that the finding is at, or excludes its property.</summary>
    internal static IEnumerable<Fix> LeaveOut(Finding finding, string everywhere = Everywhere) =>
        [.. RemoveInteraction.Remove(finding, everywhere), .. Exclude(finding, everywhere)];

    private protected override IEnumerable<Fix> Fixes(Finding finding) => LeaveOut(finding);
}

using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0016, GD0023: removes the [Interaction].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveInteraction : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0016", "GD0023"];

    /// <summary>Removes the [Interaction] that the finding is at; no fix if it is at none.</summary>
    internal static IEnumerable<Fix> Remove(Finding finding, string everywhere)
    {
        var found = finding.Type.GetAttributes().Where(attribute => IsAt(attribute, finding.Diagnostic.Location)).ToList();
        if (found.Count > 0)
            yield return new("Remove the [Interaction]", everywhere, (editor, cancellationToken) => editor.RemoveAsync(found, cancellationToken));
    }

    private protected override IEnumerable<Fix> Fixes(Finding finding) => Remove(finding, "Remove every such [Interaction]");

    private static bool IsAt(AttributeData attribute, Location location) =>
        attribute.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == location.SourceTree
        && reference.Span.Contains(location.SourceSpan);
}

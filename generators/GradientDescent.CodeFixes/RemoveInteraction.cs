using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0016 and GD0023, and for products also GD0010 and GD0015: removes the [Interaction].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveInteraction : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0010", "GD0015", "GD0016", "GD0023"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        var found = finding.Type.GetAttributes().Where(attribute => IsAt(attribute, finding.Diagnostic.Location)).ToList();
        if (found.Count > 0)
            yield return new("Remove the [Interaction]", "Remove every such [Interaction]", (editor, cancellationToken) => editor.RemoveAsync(found, cancellationToken));
    }

    private static bool IsAt(AttributeData attribute, Location location) =>
        attribute.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == location.SourceTree
        && reference.Span.Contains(location.SourceSpan);
}

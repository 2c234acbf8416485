using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0016: takes an [Interaction] away that names something which is no feature.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveInteraction : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0016"];

    private protected override IEnumerable<Mend> Mends(Finding finding)
    {
        var interactions = finding.Type.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.ToDisplayString() == "GradientDescent.InteractionAttribute")
            .ToList();
        var features = new HashSet<string>(
            MarkedProperty.Of(finding.Type).Where(static property => property.IsFeature).Select(static property => property.Name), StringComparer.Ordinal);
        var unmet = interactions.Where(interaction => IsAt(interaction, finding.Diagnostic.Location)).ToList() is { Count: > 0 } marked
            ? marked
            : [.. interactions.Where(interaction => !interaction.ConstructorArguments.All(argument => features.Contains(argument.Value as string ?? "")))];

        if (unmet.Count > 0)
        {
            yield return new("Remove the [Interaction]", "Remove every [Interaction] of what is no feature",
                (editor, cancellation) => editor.RemoveAsync(unmet, cancellation));
        }
    }

    private static bool IsAt(AttributeData attribute, Location location) =>
        attribute.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == location.SourceTree
        && reference.Span.Contains(location.SourceSpan);
}

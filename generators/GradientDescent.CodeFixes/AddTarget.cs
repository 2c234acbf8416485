using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0002: marks the property to predict with [Target].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddTarget : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0002"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        if (LibraryAttribute.Beside(finding.Type, "TargetAttribute") is not { } target)
            return [];

        Fix Mark(IPropertySymbol property, string everywhere) => new(
            $"Mark '{property.Name}' with [Target]",
            everywhere,
            (editor, cancellationToken) => editor.MarkAsync(property, target, cancellationToken));

        var candidates = TargetCandidates.Of(finding.Type);
        return candidates.Take(1)
            .Select(likeliest => Mark(likeliest, "Mark the most likely target of every record with [Target]"))
            .Concat(candidates.Skip(1).Select(other => Mark(other, $"Mark '{other.Name}' of every record with [Target]") with
            {
                Submenu = "Mark another property with [Target]",
            }));
    }
}

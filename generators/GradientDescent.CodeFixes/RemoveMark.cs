using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0012, GD0017, GD0018: removes an attribute that does not apply to its property.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveMark : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0012", "GD0017", "GD0018"];

    /// <summary>Removes the attributes of this class name from the finding's property; no fix if there is none.</summary>
    internal static IEnumerable<Fix> Remove(Finding finding, string attribute, string everywhere) =>
        Remove(finding, [.. finding.Marks.Where(mark => mark.AttributeClass!.Name == attribute)], everywhere);

    /// <summary>Removes attributes from the finding's property.</summary>
    internal static IEnumerable<Fix> Remove(Finding finding, IReadOnlyList<AttributeData> marks, string everywhere)
    {
        if (marks.Count > 0)
        {
            var written = string.Join(" and ", marks.Select(static mark => $"[{MarkedProperty.ShortName(mark)}]").Distinct());
            yield return new($"Remove {written} from '{finding.Name}'", everywhere, (editor, cancellationToken) => editor.RemoveAsync(marks, cancellationToken));
        }
    }

    private protected override IEnumerable<Fix> Fixes(Finding finding) => finding.Diagnostic.Id == "GD0012"
        ? Remove(finding, "SampleWeightAttribute", "Remove every such [SampleWeight]")
        : finding.Diagnostic.Properties.TryGetValue(Reporter.AttributeProperty, out var attribute)
            ? Remove(finding, attribute!, "Remove every attribute that does not apply")
            : [];
}

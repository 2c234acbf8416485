using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Mending;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0012, GD0017, GD0018: takes an attribute away that says nothing of its property.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveMark : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0012", "GD0017", "GD0018"];

    /// <summary>Takes those of the finding's attributes away whose class is so called; none of this name, no mend.</summary>
    internal static IEnumerable<Mend> Remove(Finding finding, string attribute) =>
        Remove(finding, [.. finding.Marks.Where(mark => mark.AttributeClass!.Name == attribute)]);

    /// <summary>Takes attributes away.</summary>
    internal static IEnumerable<Mend> Remove(Finding finding, IReadOnlyList<AttributeData> marks)
    {
        if (marks.Count > 0)
        {
            var written = string.Join(" and ", marks.Select(static mark => $"[{MarkedProperty.ShortName(mark)}]").Distinct());
            yield return new($"Remove {written} from '{finding.Name}'", $"Remove every such {written}",
                (editor, cancellation) => editor.RemoveAsync(marks, cancellation));
        }
    }

    private protected override IEnumerable<Mend> Mends(Finding finding) => finding.Diagnostic.Id == "GD0012"
        ? Remove(finding, "SampleWeightAttribute")
        : finding.Diagnostic.Properties.TryGetValue(Reporter.AttributeProperty, out var attribute) ? Remove(finding, attribute!) : [];
}

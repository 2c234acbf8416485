using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0012, GD0017, GD0018, GD0020: takes an attribute away that says nothing of its property.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveMark : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0012", "GD0017", "GD0018", "GD0020"];

    /// <summary>Takes the attribute whose class is so called away from the finding's property.</summary>
    internal static IEnumerable<Mend> Remove(Finding finding, string attribute)
    {
        if (finding.Property is not { } property)
            yield break;
        var marks = Marks.Of(property, finding.Type, attribute).ToList();
        if (marks.Count > 0)
        {
            var written = Marks.ShortName(attribute);
            yield return new($"Remove [{written}] from '{property.Name}'", $"Remove every such [{written}]",
                (editor, cancellation) => editor.RemoveAsync(marks, cancellation));
        }
    }

    private protected override IEnumerable<Mend> Mends(Finding finding) => Attribute(finding.Diagnostic) is { } attribute ? Remove(finding, attribute) : [];

    private static string? Attribute(Diagnostic diagnostic) => diagnostic.Id switch
    {
        "GD0012" => "SampleWeightAttribute",
        "GD0017" => "ReferenceAttribute",
        _ => diagnostic.Properties.TryGetValue("Attribute", out var attribute) ? attribute : null,
    };
}

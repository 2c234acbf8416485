using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Mending;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0020: leaves alone what the model cannot read: unmarked where it would be no feature then, else [Excluded].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LeaveUnreadable : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0020"];

    private protected override IEnumerable<Mend> Mends(Finding finding) =>
        MarkedProperty.Of(finding.Type).Any(property => SymbolEqualityComparer.Default.Equals(property.Property, finding.Property))
            ? ExcludeProperty.Exclude(finding)
            : RemoveMark.Remove(finding, finding.Marks);
}

using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0020: excludes a property that the model cannot read. Removes its attributes; if it would still be a feature then, marks it with [Excluded].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LeaveUnreadable : ModelCodeFix
{
    private const string Everywhere = "Leave every property that cannot be read out of its model";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0020"];

    private protected override IEnumerable<Fix> Fixes(Finding finding) =>
        MarkedProperty.Of(finding.Type).Any(property => SymbolEqualityComparer.Default.Equals(property.Property, finding.Property))
            ? ExcludeProperty.Exclude(finding, Everywhere)
            : RemoveMark.Remove(finding, finding.Marks, Everywhere);
}

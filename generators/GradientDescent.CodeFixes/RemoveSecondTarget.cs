using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0003: makes a second target a feature, or leaves it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveSecondTarget : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0003"];

    private protected override IEnumerable<Mend> Mends(Finding finding) =>
        [.. RemoveMark.Remove(finding, "TargetAttribute"), .. ExcludeProperty.Exclude(finding)];
}

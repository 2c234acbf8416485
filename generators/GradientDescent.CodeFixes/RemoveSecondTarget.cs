using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0003: turns a second target into a feature, or excludes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveSecondTarget : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0003"];

    private protected override IEnumerable<Fix> Fixes(Finding finding) =>
        [.. RemoveMark.Remove(finding, "TargetAttribute", "Remove every such [Target]"), .. ExcludeProperty.Exclude(finding, "Mark every such property with [Excluded]")];
}

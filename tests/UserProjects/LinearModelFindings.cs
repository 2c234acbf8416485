using System.Collections.Immutable;
using GradientDescent.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GradientDescent.UserProjects;

/// <summary>What the analyzer says of a project.</summary>
internal static class LinearModelFindings
{
    public static ImmutableArray<Diagnostic> In(CSharpCompilation project) => project
        .WithAnalyzers([new LinearModelAnalyzer()])
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None)
        .GetAwaiter().GetResult();
}

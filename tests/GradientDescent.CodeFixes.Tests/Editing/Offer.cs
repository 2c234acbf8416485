using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>An entry of the light bulb menu.</summary>
internal sealed record Offer(CodeAction Action, CodeFixProvider CodeFix, Diagnostic Finding)
{
    public string Title => Action.Title;
}

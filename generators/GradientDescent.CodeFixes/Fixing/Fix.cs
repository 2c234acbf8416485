using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes.Fixing;

/// <summary>One way to fix a finding: an entry of the light bulb menu.</summary>
/// <param name="Title">The menu text for this finding.</param>
/// <param name="Everywhere">The menu text of "fix all". It is also the equivalence key: fixes with the same text are applied together.
/// The likeliest fix of a provider has the same text for every finding, because <c>dotnet format</c> only applies fixes with the text of the first one.</param>
/// <param name="Edit">Applies the fix, and keeps earlier changes in the same editor.</param>
internal sealed record Fix(string Title, string Everywhere, Func<SolutionEditor, CancellationToken, Task> Edit)
{
    /// <summary>The submenu that contains the fix, or null.</summary>
    public string? Submenu { get; init; }
}

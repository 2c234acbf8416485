using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes.Mending;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What the menu says of this finding.</param>
/// <param name="Everywhere">What it says of all findings; mends of the same words are one way to mend.</param>
/// <param name="Edit">Writes the mend; what somebody else has written in the meantime stays.</param>
internal sealed record Mend(string Title, string Everywhere, Func<SolutionEditor, CancellationToken, Task> Edit)
{
    /// <summary>The submenu it stands in, or null.</summary>
    public string? Submenu { get; init; }
}

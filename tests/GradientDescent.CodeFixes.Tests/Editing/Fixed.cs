using GradientDescent.Generators.Tests;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>
/// Checks a program before and after a fix. The program after the fix has no finding, and compiles together with its generated code
/// without a warning.
/// </summary>
internal static class Fixed
{
    private const string Usings = "using GradientDescent;\n";

    /// <summary>Fixes the first finding, with the fix of this title or the first one offered.</summary>
    public static void One(string before, string after, string? title = null)
    {
        var editor = Editor.On(Usings + before);
        editor.Take(Chosen(editor.Offers(editor.Findings[0]), title));
        Assert.Equal(Usings + after, editor.Files[0]);
        GeneratorHarness.Generate(Usings + after);
    }

    /// <summary>Fixes all findings like the first one at once.</summary>
    public static void All(string before, string after, string? title = null)
    {
        var editor = Editor.On(Usings + before);
        editor.TakeEverywhere(Chosen(editor.Offers(editor.Findings[0]), title), FixAllScope.Document);
        Assert.Equal(Usings + after, editor.Files[0]);
        GeneratorHarness.Generate(Usings + after);
    }

    private static Offer Chosen(IReadOnlyList<Offer> offers, string? title) =>
        title is null ? offers[0] : Assert.Single(offers, offer => offer.Title == title);
}

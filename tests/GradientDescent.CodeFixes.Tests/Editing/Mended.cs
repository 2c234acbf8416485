using GradientDescent.Generators.Tests;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>
/// A program before and after a mend. Whatever the mend is, the finding is gone after it, and the program compiles together with
/// what is generated for it, without a warning.
/// </summary>
internal static class Mended
{
    private const string Usings = "using GradientDescent;\n";

    /// <summary>The first finding is mended, in the way of this title or else in the first one offered.</summary>
    public static void One(string before, string after, string? title = null)
    {
        var editor = Editor.On(Usings + before);
        editor.Take(Chosen(editor.Offers(editor.Findings[0]), title));
        Assert.Equal(Usings + after, editor.Files[0]);
        GeneratorHarness.Generate(Usings + after);
    }

    /// <summary>All findings like the first one are mended at once.</summary>
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

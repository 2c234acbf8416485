using System.Collections.Immutable;
using GradientDescent.Generators.Tests;
using Microsoft.CodeAnalysis;

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
        editor.TakeEverywhere(Chosen(editor.Offers(editor.Findings[0]), title), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document);
        Assert.Equal(Usings + after, editor.Files[0]);
        GeneratorHarness.Generate(Usings + after);
    }

    /// <summary>What <c>{|GD0001:House|}</c> marks is mended as if the analyzer had found it there.</summary>
    public static void Marked(string before, string after, string? title = null, string? attribute = null)
    {
        var source = MarkedSource.Parse(Usings + before);
        var editor = Editor.On(source.Text);
        var (id, span) = Assert.Single(source.Findings);
        var finding = Diagnostic.Create(
            new DiagnosticDescriptor(id, "", "", "GradientDescent", DiagnosticSeverity.Error, isEnabledByDefault: true),
            Location.Create(editor.Tree, span),
            ImmutableDictionary<string, string?>.Empty.Add("Attribute", attribute));

        editor.Take(Chosen(editor.Offers(finding), title));

        Assert.Equal(Usings + after, editor.Files[0]);
    }

    private static Offer Chosen(IReadOnlyList<Offer> offers, string? title) =>
        title is null ? offers[0] : Assert.Single(offers, offer => offer.Title == title);
}

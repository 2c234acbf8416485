using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>How far a mend of all findings reaches.</summary>
public class FixAll
{
    private const string Wrong = "using GradientDescent;\n[LinearModel] record House(double Bedrooms, double Price); [LinearModel] record Flat(double Floor, double Rent);";
    private const string Partial = "using GradientDescent;\n[LinearModel] partial record House(double Bedrooms, double Price); [LinearModel] partial record Flat(double Floor, double Rent);";
    private const string Mended = "using GradientDescent;\n[LinearModel] partial record House(double Bedrooms, [Target] double Price); [LinearModel] partial record Flat(double Floor, [Target] double Rent);";

    [Theory]
    [InlineData(FixAllScope.Document, new[] { Mended, Wrong, Wrong })]
    [InlineData(FixAllScope.Project, new[] { Mended, Mended, Wrong })]
    [InlineData(FixAllScope.Solution, new[] { Mended, Mended, Mended })]
    public void Reaches_as_far_as_it_says(FixAllScope scope, string[] after)
    {
        var editor = Editor.On(
            UserProject.With(Wrong, InNamespace(Wrong)),
            UserProject.With(Wrong));

        Take("GD0001", Partial);
        Take("GD0002", Mended);

        Assert.Equal([after[0], InNamespace(after[1]), after[2]], editor.Files);

        void Take(string id, string first)
        {
            editor.TakeEverywhere(editor.Offers(editor.Findings.First(finding => finding.Id == id))[0], scope);
            Assert.Equal(first, editor.Files[0]);
        }
    }

    [Fact]
    public void Says_what_it_will_do()
    {
        var editor = Editor.On(Wrong);
        var offers = editor.Findings.SelectMany(editor.Offers).ToList();
        Assert.NotEmpty(offers);
        Assert.All(offers, offer => Assert.Contains(" every ", offer.Action.EquivalenceKey!, StringComparison.Ordinal));
    }

    private static string InNamespace(string source) => source.Replace(";\n", ";\nnamespace Other;\n", StringComparison.Ordinal);
}

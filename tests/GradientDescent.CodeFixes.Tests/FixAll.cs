using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>The scopes of "fix all": document, project and solution.</summary>
public class FixAll
{
    private const string Wrong = "using GradientDescent;\n[LinearModel] record House(double Bedrooms, double Price); [LinearModel] record Flat(double Floor, double Rent);";
    private const string Partial = "using GradientDescent;\n[LinearModel] partial record House(double Bedrooms, double Price); [LinearModel] partial record Flat(double Floor, double Rent);";
    private const string Fixed = "using GradientDescent;\n[LinearModel] partial record House(double Bedrooms, [Target] double Price); [LinearModel] partial record Flat(double Floor, [Target] double Rent);";

    [Theory]
    [InlineData(FixAllScope.Document, new[] { Fixed, Wrong, Wrong })]
    [InlineData(FixAllScope.Project, new[] { Fixed, Fixed, Wrong })]
    [InlineData(FixAllScope.Solution, new[] { Fixed, Fixed, Fixed })]
    public void Changes_only_its_scope(FixAllScope scope, string[] after)
    {
        var editor = Editor.On(
            UserProject.With(Wrong, InNamespace(Wrong)),
            UserProject.With(Wrong));

        Take("GD0001", Partial);
        Take("GD0002", Fixed);

        Assert.Equal([after[0], InNamespace(after[1]), after[2]], editor.Files);

        void Take(string id, string first)
        {
            editor.TakeEverywhere(editor.Offers(editor.Findings.First(finding => finding.Id == id))[0], scope);
            Assert.Equal(first, editor.Files[0]);
        }
    }

    [Fact]
    public void Has_a_title_about_every_finding()
    {
        var editor = Editor.On(Wrong);
        var offers = editor.Findings.SelectMany(editor.Offers).ToList();
        Assert.NotEmpty(offers);
        Assert.All(offers, offer => Assert.Contains(" every ", offer.Action.EquivalenceKey!, StringComparison.Ordinal));
    }

    private static string InNamespace(string source) => source.Replace(";\n", ";\nnamespace Other;\n", StringComparison.Ordinal);
}

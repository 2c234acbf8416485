using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>Every diagnostic has a page, and the page is correct.</summary>
public class EveryPage
{
    public static TheoryData<string> Ids => [.. Page.Ids];

    [Fact]
    public void Exists_for_every_diagnostic_and_no_other() =>
        Assert.Equal(Rules.Select(static rule => rule.Id), Page.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_the_title_and_the_description_of_the_diagnostic(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        Assert.Equal($"{id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}", Page.Of(id).Title);
        Assert.Equal(rule.Description.ToString(CultureInfo.InvariantCulture), Page.Of(id).Why);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Shows_a_program_with_only_that_error(string id)
    {
        var page = Page.Of(id);
        var project = UserProject.With(page.Version, page.Wrong);
        Assert.DoesNotContain(project.GetDiagnostics(), static finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Id != "CS1591");
        Assert.Equal(id, Assert.Single(LinearModelFindings.In(project)).Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Shows_the_fixed_program(string id)
    {
        var page = Page.Of(id);
        Assert.Equal(3, GeneratorHarness.Generate(page.Fixed).Files.Count);
        Assert.True(page.Wrong != page.Fixed || page.Version != UserProject.ParseOptions.LanguageVersion);
    }

    private static IEnumerable<DiagnosticDescriptor> Rules => new LinearModelAnalyzer().SupportedDiagnostics;
}

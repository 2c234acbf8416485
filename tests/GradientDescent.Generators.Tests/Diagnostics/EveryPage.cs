using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>Every diagnostic has a page, and what stands there is so.</summary>
public class EveryPage
{
    public static TheoryData<string> Ids => [.. Page.Ids];

    [Fact]
    public void Belongs_to_a_diagnostic_and_every_diagnostic_has_one() =>
        Assert.Equal(Rules.Select(static rule => rule.Id), Page.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_what_an_editor_says_of_the_diagnostic(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        Assert.Equal($"{id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}", Page.Of(id).Title);
        Assert.Equal(rule.Description.ToString(CultureInfo.InvariantCulture), Page.Of(id).Why);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Shows_a_program_with_that_mistake_alone(string id)
    {
        var page = Page.Of(id);
        var project = UserProject.With(page.Version, page.Wrong);
        Assert.DoesNotContain(project.GetDiagnostics(), static finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Id != "CS1591");
        Assert.Equal(id, Assert.Single(LinearModelFindings.In(project)).Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Shows_that_program_without_it(string id)
    {
        var page = Page.Of(id);
        Assert.Equal(3, GeneratorHarness.Generate(page.Fixed).Files.Count);
        Assert.True(page.Wrong != page.Fixed || page.Version != UserProject.ParseOptions.LanguageVersion);
    }

    private static IEnumerable<DiagnosticDescriptor> Rules => new LinearModelAnalyzer().SupportedDiagnostics;
}

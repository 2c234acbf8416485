using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace GradientDescent.Generators.Tests;

/// <summary>What each kind of edit makes the pipeline do again, for the edited record and for the one beside it.</summary>
public class PipelineEdits
{
    private const string Before = """
        using GradientDescent;
        namespace Homes;
        [LinearModel] public partial record House(double Bedrooms, [Target] double Price);
        """;

    private const string Neighbour = """
        using GradientDescent;
        namespace Flats;
        [LinearModel] public partial record Flat(double Floor, [Target] double Price);
        """;

    [Theory]
    [InlineData("a comment", "using GradientDescent;", "using GradientDescent; // as in physics", Cached, Cached)]
    [InlineData("an unrelated type", "namespace Homes;", "namespace Homes; class Street;", Cached, Cached)]
    [InlineData("a method", "Price);", "Price) { public double Half() => Price / 2; }", Cached, Cached)]
    [InlineData("a computed property", "Price);", "Price) { public double Half => Price / 2; }", Cached, Cached)]
    [InlineData("an excluded property", "(double", "([Excluded] string Street, double", Cached, Cached)]
    [InlineData("an argument that says what is so anyway", "[LinearModel]", "[LinearModel(Intercept = true)]", Cached, Cached)]
    [InlineData("a renamed feature", "Bedrooms", "Rooms", Modified, Modified)]
    [InlineData("an added feature", "(double", "(double Garden, double", Modified, Modified)]
    [InlineData("another type of feature", "(double", "(int", Modified, Modified)]
    [InlineData("a nullable target", "double Price", "double? Price", Modified, Modified)]
    [InlineData("a computed feature", "Price);", "Price) { [Feature] public double Half => Bedrooms / 2; }", Modified, Modified)]
    [InlineData("no intercept", "[LinearModel]", "[LinearModel(Intercept = false)]", Modified, Modified)]
    [InlineData("another name of the model", "[LinearModel]", "[LinearModel(Model = \"Fit\")]", Modified, Modified)]
    [InlineData("another kind of type", "record", "record struct", Modified, Modified)]
    [InlineData("another namespace", "Homes", "Villas", Modified, Modified)]
    [InlineData("a type called like the library's", "namespace Homes;", "namespace Homes; class Vector;", Modified, Modified)]
    [InlineData("the attribute taken away", "[LinearModel]", "", Removed, Removed)]
    [InlineData("a mistake that takes the files away", "partial", "", Removed, Removed)]
    public void An_edit_makes_the_pipeline_do_again(
        string edit, string from, string to, IncrementalStepRunReason description, IncrementalStepRunReason output)
    {
        var project = UserProject.With(Before, Neighbour);
        var driver = GeneratorHarness.Driver().RunGenerators(project);
        var after = Before.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Before, after);

        var result = GeneratorHarness.Result(driver.RunGenerators(project.WithFirstFile(after)));

        Assert.Equal((edit, description), (edit, Reason(PipelineSteps.Own(result), "House")));
        Assert.Equal((edit, Cached), (edit, Reason(PipelineSteps.Own(result), "Flat")));
        Assert.All(PipelineSteps.Outputs(result), step => Assert.Contains(step.Reason, new[] { Cached, output }));
        Assert.Equal(output == Cached ? 0 : 1, PipelineSteps.Outputs(result).Count(static step => step.Reason != Cached));
    }

    private static IncrementalStepRunReason Reason(IEnumerable<PipelineStep> steps, string record) => Assert.Single(
        steps, step => step.Name == LinearModelGenerator.RecordsStep && ((ModelRecord)step.Value).Name == record).Reason;
}

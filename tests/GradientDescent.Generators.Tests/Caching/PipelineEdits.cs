using GradientDescent.Generators.Description;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>The steps of the pipeline that each kind of edit runs again, for the edited record and for its neighbour.</summary>
public class PipelineEdits
{
    private const string Before = """
        using GradientDescent;
        namespace Homes; [LinearModel] public partial record House(double Bedrooms, [Target] double Price);
        """;

    private const string Neighbour = """
        using GradientDescent;
        namespace Flats;
        [LinearModel] public partial record Flat(double Floor, [Target] double Price);
        """;

    private const string Defaults = "[assembly: GradientDescent.LinearModelDefaults(Missing = GradientDescent.MissingValues.Indicator)]";
    private const string Defaulted = "[GradientDescent.LinearModel] public partial record House(double? Age, Side Side, [GradientDescent.Target] double Price);";
    private const string Undefaulted = "public enum Side { North, South } [GradientDescent.LinearModel] public partial record Flat(double Area, [GradientDescent.Target] double Price);";

    /// <summary>
    /// The edits, and the reason for the output of every step: for the records of the edited file and, after a slash, for the neighbour. The
    /// step of file name clashes has one output for all records.
    /// </summary>
    private static readonly StepTable Edits = StepTable.Parse("""
        | edit                                    | of                                                         | to                                                                     | ModelRecords         | FileNameClashes | Files                | output               |
        | --------------------------------------- | ---------------------------------------------------------- | ---------------------------------------------------------------------- | -------------------- | --------------- | -------------------- | -------------------- |
        | a comment                               | using GradientDescent;                                     | using GradientDescent; // as in physics                                | Cached / Cached      | Cached          | Cached / Cached      | Cached / Cached      |
        | a comment in the record                 | (double                                                    | (/* how many */ double                                                 | Cached / Cached      | Cached          | Cached / Cached      | Cached / Cached      |
        | an unrelated type                       | namespace Homes;                                           | namespace Homes; class Street;                                         | Cached / Cached      | Cached          | Cached / Cached      | Cached / Cached      |
        | a method                                | Price);                                                    | Price) { public double Half() => Price / 2; }                          | Cached / Cached      | Cached          | Cached / Cached      | Cached / Cached      |
        | a computed property                     | Price);                                                    | Price) { public double Half => Price / 2; }                            | Cached / Cached      | Cached          | Cached / Cached      | Cached / Cached      |
        | an excluded property                    | (double                                                    | ([Excluded] string Street, double                                      | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | an argument with the default value      | [LinearModel]                                              | [LinearModel(Intercept = true)]                                        | Cached / Cached      | Cached          | Cached / Cached      | Cached / Cached      |
        | a renamed feature                       | Bedrooms                                                   | Rooms                                                                  | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | an added feature                        | (double                                                    | (double Garden, double                                                 | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | another type of feature                 | (double                                                    | (int                                                                   | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | a nullable target                       | double Price                                               | double? Price                                                          | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | a computed feature                      | Price);                                                    | Price) { [Feature] public double Half => Bedrooms / 2; }               | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | a unit                                  | (double                                                    | ([Unit("m²")] double                                                   | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | a unit of the target                    | [Target]                                                   | [Target, Unit("k€")]                                                   | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | no intercept                            | [LinearModel]                                              | [LinearModel(Intercept = false)]                                       | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | another name of the model               | [LinearModel]                                              | [LinearModel(Model = "Fit")]                                           | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | another kind of type                    | record                                                     | record struct                                                          | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | another name of the record              | House                                                      | Home                                                                   | Modified / Cached    | Unchanged       | Modified / Cached    | Modified / Cached    |
        | another namespace                       | Homes                                                      | Villas                                                                 | Modified / Cached    | Unchanged       | Modified / Cached    | Modified / Cached    |
        | a type with the name of a library type  | namespace Homes;                                           | namespace Homes; class Vector;                                         | Modified / Cached    | Cached          | Modified / Cached    | Modified / Cached    |
        | a second record                         | Price);                                                    | Price); [LinearModel] partial record Hut(int Age, [Target] int Price); | Cached, New / Cached | Unchanged       | Cached, New / Cached | Cached, New / Cached |
        | the neighbour's name in capitals        | namespace Homes; [LinearModel] public partial record House | namespace Flats; [LinearModel] public partial record FLAT              | Modified / Cached    | Modified        | Modified / Modified  | Modified / Modified  |
        | the attribute removed                   | [LinearModel]                                              |                                                                        | Removed / Cached     | Unchanged       | Removed / Cached     | Removed / Cached     |
        | an error that removes the files         | partial                                                    |                                                                        | Removed / Cached     | Unchanged       | Removed / Cached     | Removed / Cached     |
        """);

    public static TheoryData<string, string, string, string> Rows => Edits.Rows;

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_edit_runs_only_the_listed_steps(string edit, string from, string to, string reasons)
    {
        var project = UserProject.With(Before, Neighbour);
        var driver = GeneratorHarness.Driver().RunGenerators(project);
        var after = Before.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Before, after);

        var result = GeneratorHarness.Result(driver.RunGenerators(project.WithFirstFile(after)));

        Assert.Equal($"{edit}: {reasons}", $"{edit}: {StepTable.Cells(Edits.Steps.Select(step => Reasons(result, step)))}");
    }

    [Theory]
    [InlineData("Bedrooms * Share", "Bedrooms / Share", true)]
    [InlineData("Share = 2", "Share = 3", true)]
    [InlineData("Half => Bedrooms", "Half => Bedrooms + 1", true)]
    [InlineData("Half => Bedrooms", "Half => (Bedrooms) /* of two */", false)]
    [InlineData("Bedrooms * Share", "Math.Round(Bedrooms) * Share", true)]
    [InlineData("* 0.0", "* -0.0", true)]
    [InlineData("Unread => 1", "Unread => 2", false)]
    public void A_definition_is_read_again_wherever_it_is(string from, string to, bool isModified)
    {
        string[] elsewhere =
        [
            "public static class Rules { public const double Share = 2; }",
            "public abstract record Building(double Bedrooms) { public double Half => Bedrooms; public double Unread => 1; }",
            "public partial record House { [GradientDescent.Feature] public double Part => Bedrooms * Share; [GradientDescent.Feature] public double Rest => Half * 0.0; }",
        ];
        string[] Files(IEnumerable<string> texts) =>
        [
            "global using static Rules; [GradientDescent.LinearModel] public partial record House(double Bedrooms, [GradientDescent.Target] double Price) : Building(Bedrooms);",
            .. texts,
        ];
        var driver = GeneratorHarness.Driver().RunGenerators(UserProject.With(Files(elsewhere)));
        var edited = elsewhere.Select(text => text.Replace(from, to, StringComparison.Ordinal)).ToList();
        Assert.NotEqual(elsewhere, edited);

        var result = GeneratorHarness.Result(driver.RunGenerators(UserProject.With(Files(edited))));

        // The project is a different one, so every record is described again. Equal descriptions stop the later steps.
        var expected = isModified ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Unchanged;
        Assert.Equal([expected], PipelineSteps.Own(result).Where(static step => step.Name == LinearModelGenerator.FilesStep)
            .Select(static step => step.Reason is IncrementalStepRunReason.Cached ? IncrementalStepRunReason.Unchanged : step.Reason));
    }

    [Theory]
    [InlineData("[assembly: GradientDescent.LinearModelDefaults(Missing = GradientDescent.MissingValues.Mean)]", true)]
    [InlineData("[assembly: GradientDescent.LinearModelDefaults(Missing = GradientDescent.MissingValues.Indicator, Reference = GradientDescent.ReferenceLevel.Last)]", true)]
    [InlineData("[assembly: GradientDescent.LinearModelDefaults(Missing = GradientDescent.MissingValues.Indicator)]", false)]
    public void The_defaults_of_the_project_are_read_again_in_any_file(string defaults, bool isModified)
    {
        var project = UserProject.With(Defaults, Defaulted, Undefaulted);
        var driver = GeneratorHarness.Driver().RunGenerators(project);

        var result = GeneratorHarness.Result(driver.RunGenerators(project.WithFirstFile(defaults + " // edited")));

        Assert.Equal(
            [("Flat", IncrementalStepRunReason.Cached), ("House", isModified ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Cached)],
            PipelineSteps.Own(result).Where(static step => step.Name == LinearModelGenerator.RecordsStep).Select(static step => (((ModelRecord)step.Value).Name, step.Reason)).Order());
    }

    [Fact]
    public void A_record_that_needs_the_defaults_of_the_project_is_removed_with_them()
    {
        var project = UserProject.With(Defaults, Defaulted, Undefaulted);
        var driver = GeneratorHarness.Driver().RunGenerators(project);
        Assert.Equal(6, GeneratorHarness.Result(driver).GeneratedSources.Length);

        var result = GeneratorHarness.Result(driver.RunGenerators(project.WithFirstFile("")));

        Assert.Equal(["Flat.Kernel.g.cs", "Flat.Model.g.cs", "Flat.Trainer.g.cs"], result.GeneratedSources.Select(static source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_step_has_a_column() => Assert.Equal([.. LinearModelGenerator.TrackedSteps, "output"], Edits.Steps);

    private static string Reasons(GeneratorRunResult result, string name)
    {
        var steps = name == "output" ? PipelineSteps.Outputs(result) : PipelineSteps.Own(result).Where(step => step.Name == name);
        var ofRecords = steps.ToLookup(static step => RecordOf(step.Value) switch { null => "all", "Flat" => "neighbour", _ => "edited" }, static step => step.Reason);
        return ofRecords.Contains("all")
            ? string.Join(", ", ofRecords["all"])
            : $"{string.Join(", ", ofRecords["edited"])} / {string.Join(", ", ofRecords["neighbour"])}";
    }

    private static string? RecordOf(object value) => value switch
    {
        ModelRecord record => record.Name,
        ValueTuple<ModelRecord, string> file => file.Item1.Name,
        _ => null,
    };
}

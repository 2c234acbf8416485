using System.Text.RegularExpressions;
using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>The generator writes C#. Who installs the package elsewhere is told so; who uses a C# library's models there is not bothered.</summary>
[Collection(FreshMachineTests.Name)]
public sealed partial class OtherLanguagesTests(FreshMachine machine)
{
    private const string Word = "warning GD1000: GradientDescent generates C#, so [LinearModel] has no effect in a";

    /// <summary>What the warning's page shows: a project that gets it, and the two that fix it.</summary>
    private static string[] Page { get; } =
        [.. Code().Matches(File.ReadAllText(Repository.PathOf("src", "GradientDescent", "build", "GD1000.md"))).Select(static block => block.Groups[1].Value)];

    [Fact]
    public void An_FSharp_project_that_installs_the_package_is_told_where_records_belong() =>
        Assert.Contains($"{Word} F#", Install("Houses", "fs", Page[0]), StringComparison.Ordinal);

    [Fact]
    public void A_Visual_Basic_project_that_installs_the_package_is_told_where_records_belong() =>
        Assert.Contains($"{Word} VB", Install("HousesInBasic", "vb", "Public Class House\nEnd Class\n"), StringComparison.Ordinal);

    [Fact]
    public void A_program_that_uses_a_library_s_models_runs_without_a_word()
    {
        machine.NewProject("HousesForAll").WriteProject(new() { IsLibrary = true, Packages = ["GradientDescent"] }).Write("House.cs", Page[1]);
        var project = machine.NewProject("FunctionalBuyer")
            .WriteProject(new() { Projects = ["../HousesForAll/HousesForAll.csproj"], Sources = ["Program.fs"] }, "fs").Write("Program.fs", Page[2]).Build();

        Assert.Equal(PromisedOutput.Of(Page[2]), project.Run());
    }

    /// <summary>What building says.</summary>
    private string Install(string name, string extension, string source) =>
        machine.NewProject($"{name}.{extension}")
            .WriteProject(new() { IsLibrary = true, Packages = ["GradientDescent"], Sources = [$"House.{extension}"] }, extension)
            .Write($"House.{extension}", source)
            .Dotnet("build").Succeeded().Output;

    [GeneratedRegex("```(?:fsharp|csharp)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}

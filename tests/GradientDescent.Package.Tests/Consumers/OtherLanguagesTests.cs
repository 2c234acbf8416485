using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>The generator writes C#. Who installs the package elsewhere is told so; who uses a C# library's models there is not bothered.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class OtherLanguagesTests(FreshMachine machine)
{
    [Theory]
    [InlineData("fs", "F#")]
    [InlineData("vb", "VB")]
    public void A_project_that_installs_the_package_is_told_where_records_belong(string extension, string language)
    {
        var project = machine.NewProject($"Direct.{extension}").WriteProject(new() { IsLibrary = true, Packages = ["GradientDescent"], Sources = [$"Empty.{extension}"] }, extension);

        var build = project.Write($"Empty.{extension}", extension == "fs" ? "module Empty" : "").Dotnet("build").Succeeded();

        Assert.Contains($"warning GD1000: GradientDescent generates C#, so [LinearModel] does nothing in a project whose language is {language}", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_uses_a_library_s_models_runs_without_a_word()
    {
        machine.NewProject("HousesForAll").WriteProject(new() { IsLibrary = true, Packages = ["GradientDescent"] }).Write("House.cs", SampleProgram.Read("House.cs"));
        var text = SampleProgram.Read("ModelOfALibrary.fs");
        var project = machine.NewProject("FunctionalBuyer")
            .WriteProject(new() { Projects = ["../HousesForAll/HousesForAll.csproj"], Sources = ["Program.fs"] }, "fs").Write("Program.fs", text).Build();

        Assert.Equal(PromisedOutput.Of(text), project.Run());
    }
}

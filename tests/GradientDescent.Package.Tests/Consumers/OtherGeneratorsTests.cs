using System.Text.RegularExpressions;
using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>Tests the README's section about other source generators: they see the models of a class library.</summary>
[Collection(FreshMachineTests.Name)]
public sealed partial class OtherGeneratorsTests(FreshMachine machine)
{
    /// <summary>The code of the library, then of the program.</summary>
    private static string[] Shown { get; } =
        [.. Code().Matches(Section().Match(File.ReadAllText(Repository.PathOf("README.md"))).Value).Select(static block => block.Groups[1].Value)];

    [Fact]
    public void The_generator_of_Json_writes_a_model_of_a_library_just_in_time_and_ahead()
    {
        machine.NewProject("Dwellings").WriteProject(new() { IsLibrary = true, Packages = ["GradientDescent"] }).Write("House.cs", Shown[0]);
        var project = machine.NewProject("Exchange").WriteProject(new() { Projects = ["../Dwellings/Dwellings.csproj"] }).Write("Program.cs", Shown[1]).BuildNative();

        Assert.Equal(PromisedOutput.Of(Shown[1]), project.RunBeforeNative());
        Assert.Equal(PromisedOutput.Of(Shown[1]), project.RunNative());
    }

    [Fact]
    public void In_one_project_it_does_not_see_the_model()
    {
        var project = machine.NewProject("Alone").WriteProject(new() { Packages = ["GradientDescent"] }).Write("Program.cs", Shown[1]).Write("House.cs", Shown[0]);

        Assert.NotEqual(0, project.Dotnet("build").ExitCode);
    }

    [GeneratedRegex("\n### With other source generators\n.*?(?=\n## )", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}

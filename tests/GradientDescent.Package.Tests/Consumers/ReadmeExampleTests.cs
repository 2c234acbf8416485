using System.Text.RegularExpressions;
using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>What the README says a newcomer does, done.</summary>
[Collection(FreshMachineTests.Name)]
public sealed partial class ReadmeExampleTests(FreshMachine machine)
{
    private static string Example { get; } = ExampleOf(Repository.PathOf("README.md"));

    [Fact]
    public void A_new_console_program_prints_what_the_readme_says_built_just_in_time_and_ahead()
    {
        var project = machine.NewProject("Newcomer");
        project.Dotnet("new", "console").Succeeded();
        project.Dotnet("add", "package", "GradientDescent").Succeeded();
        project.Write("Program.cs", Example);

        var printed = project.Build().Run();
        var native = project.BuildNative().RunNative();

        Assert.Equal(Assert.Single(PromisedOutput.Of(Example)), printed[0]);
        Assert.Equal(printed[0], native[0]);
    }

    [Fact]
    public void The_package_shows_the_same_example() =>
        Assert.Equal(Example, ExampleOf(Repository.PathOf("src", "GradientDescent", "README.md")));

    private static string ExampleOf(string readme) => FirstCode().Match(File.ReadAllText(readme)).Groups[1].Value;

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstCode();
}

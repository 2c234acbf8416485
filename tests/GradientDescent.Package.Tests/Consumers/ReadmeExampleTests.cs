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
        project.Type(ReadmeInstall.Additions["GradientDescent"]).Succeeded();
        project.Write("Program.cs", Example);

        var printed = project.Build().Run();
        var native = project.BuildNative().RunNative();

        Assert.Equal(Assert.Single(PromisedOutput.Of(Example)), printed[0]);
        Assert.Equal(printed[0], native[0]);
    }

    [Fact]
    public void Every_package_is_packed_and_added() => Assert.Equal(Repository.Libraries, ReadmeInstall.Additions.Keys);

    [Theory]
    [InlineData("GradientDescent.Statistics", "Statistics.cs")]
    [InlineData("GradientDescent.Reports", "Report.cs")]
    [InlineData("GradientDescent.Pictures", "Picture.cs")]
    public void A_new_console_program_uses_a_package_that_it_adds_as_the_readme_says(string package, string program)
    {
        var text = SampleProgram.Read(program);
        var project = machine.NewProject($"New{Path.GetFileNameWithoutExtension(program)}");
        project.Dotnet("new", "console").Succeeded();
        project.Type(ReadmeInstall.Additions[package]).Succeeded();

        var printed = project.Write("Program.cs", text).Build().Run();

        Assert.Equal(PromisedOutput.Of(text), printed[..PromisedOutput.Of(text).Length]);
    }

    [Fact]
    public void The_package_shows_the_same_example() =>
        Assert.Equal(Example, ExampleOf(Repository.PathOf("src", "GradientDescent", "README.md")));

    private static string ExampleOf(string readme) => FirstCode().Match(File.ReadAllText(readme)).Groups[1].Value;

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstCode();
}

using System.Text.RegularExpressions;
using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>The program in one file of the README, from a CSV file to a scored model.</summary>
[Collection(FreshMachineTests.Name)]
public sealed partial class FileProgramTests(FreshMachine machine)
{
    [Fact]
    public void It_is_short_and_prints_what_the_readme_says()
    {
        var section = Section().Match(File.ReadAllText(Repository.PathOf("README.md")));
        var (program, table) = (section.Groups["program"].Value, section.Groups["table"].Value);

        var printed = machine.NewProject("OneFile").Write("house.cs", program).Write("houses.csv", table).Dotnet("run", "house.cs").Succeeded().Lines;

        Assert.InRange(program.Split('\n').Length, 5, 15);
        Assert.Equal(PromisedOutput.Of(program), printed);
    }

    [GeneratedRegex("\n### A program in one file\n.*?```csharp\n(?<program>.*?)```.*?```csv\n(?<table>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Section();
}

using System.Text.RegularExpressions;
using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Tool;

/// <summary>A project that <c>gd new</c> wrote is restored from the packages beside the tool alone, and prints what <c>gd fit</c> prints.</summary>
[Collection(FreshMachineTests.Name)]
public sealed partial class NewProjects(FreshMachine machine)
{
    [Fact]
    public void A_project_prints_the_statistics_of_the_tool()
    {
        var folder = machine.NewFolder("projects");
        // Names that try to be code, a delimiter and a word for missing values that only the options tell.
        File.WriteAllText(Path.Combine(folder.FullName, "a b;drop.txt"), string.Concat(Enumerable.Range(0, 60).Select(static row => row == 0
            ? "class|a b|x;drop|\"</script> \"\"*/\"|level\n"
            : $"{(row * row % 17) + (0.25 * (row % 5))}|{row % 7}|{(row == 9 ? "?" : $"{1 + (row * 5 % 11)}")}|{row * 3 % 13}|{(row % 3 == 0 ? "*/ \\" : row % 3 == 1 ? "{0};" : "class")}\n")));
        const string Arguments = "'a b;drop.txt' 'class ~ `a b` * level + log(`x;drop`) + `</script> \"*/`' --delimiter '|' --na '?'";
        var expected = machine.Tool.Run(folder, $"gd fit {Arguments}");
        Assert.Equal(0, expected.ExitCode);

        var written = machine.Tool.Run(folder, Arguments.Insert(Arguments.LastIndexOf(" --delimiter", StringComparison.Ordinal), " 'My Model' --name House").Insert(0, "gd new "));
        Assert.True(written.ExitCode == 0, written.Errors);
        var project = machine.NewProject("projects/My Model").Build();
        var run = project.Dotnet("run", "--no-build");

        Assert.Equal(Statistics(expected.Output), Statistics(run.Output));
        Assert.StartsWith("left out: XDrop Missing: 1 row", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("class|a b|x;drop|", machine.Tool.Run(folder, "gd predict 'My Model/model.json' 'a b;drop.txt' --delimiter '|' --na '?'").Output, StringComparison.Ordinal);
        Assert.Contains($"value=\"{machine.Tool.Feed}\"", project.Read("nuget.config"), StringComparison.Ordinal);
    }

    /// <summary>The numbers of a table, and its words as far as they are not names of columns.</summary>
    private static string[] Statistics(string table) => [.. Number().Matches(table).Select(static number => number.Value)];

    [GeneratedRegex(@"(?<=[\s([,])-?\d[\d.e+-]*(?=[\s),\]])")]
    private static partial Regex Number();
}

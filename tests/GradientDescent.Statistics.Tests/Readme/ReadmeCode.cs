using System.Text.RegularExpressions;
using GradientDescent.Statistics.Tests.Summaries;
using Shown;

namespace GradientDescent.Statistics.Tests;

/// <summary>The code of the project's README.md is compiled, and prints what is shown.</summary>
public partial class ReadmeCode
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "README.md"));

    [Fact]
    public void Prints_what_is_shown()
    {
        var trainer = new House.Trainer();
        var output = new StringWriter();

        ShownCode.Influence(trainer.Fit(House.Tutorial), trainer, House.Tutorial, output);

        Assert.Equal(Output().Match(Readme).Groups[1].Value, output.ToString().Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Runs() => Assert.True(ShownCode.Summaries(House.Tutorial, new(6, 0), new StringWriter()).Lower < 462);

    [Fact]
    public void Is_the_code_that_is_tested()
    {
        var compiled = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Readme", "ShownCode.cs")).Select(static line => line.Trim()).ToHashSet();

        string[] shown = [.. CodeBlock().Matches(Readme).SelectMany(static block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

        Assert.Equal(14, shown.Length);
        Assert.All(shown, line => Assert.Contains(line.Replace("Console.WriteLine", "output.WriteLine", StringComparison.Ordinal), compiled));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}

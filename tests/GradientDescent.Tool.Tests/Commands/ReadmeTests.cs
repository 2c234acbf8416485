using System.Text.RegularExpressions;

namespace GradientDescent.Tool.Tests.Commands;

/// <summary>Runs the command lines of README.md, and compares the results that it shows.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly string _text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");
    private readonly string _before = Environment.CurrentDirectory;
    private readonly Folder _folder = new();

    [Fact]
    public void Results_are_those_of_the_program()
    {
        Environment.CurrentDirectory = Path.GetDirectoryName(_folder.Write("houses.csv", Table().Match(_text).Groups["table"].Value))!;
        var examples = Example().Matches(_text);
        Assert.Equal(4, examples.Count);
        Assert.All(examples, static example => Assert.Equal(example.Groups["result"].Value, Gd.Run(Words(example.Groups["line"].Value)).Success));
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    /// <summary>Splits a line as a shell does: quotation marks join words.</summary>
    private static string[] Words(string line) => [.. Word().Matches(line).Skip(1).Select(static word => word.Value.Trim('"'))];

    [GeneratedRegex("```csv\n(?<table>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("```\n(?<line>gd [^\n]*)\n```(?:(?!```).)*```text\n(?<result>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}

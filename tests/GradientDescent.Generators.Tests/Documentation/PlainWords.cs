using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Tests;

/// <summary>What ships is in standard words: turns of phrase that readers had to read twice are errors in code, comments, messages and pages.</summary>
public class PlainWords
{
    private static readonly string[] Folders = ["src", "generators"];

    private static readonly string[] Kinds = [".cs", ".md", ".js", ".html"];

    /// <summary>What was written, and what to write.</summary>
    public static TheoryData<string, string> Phrases => new()
    {
        { @"\bmend(s|ed|ing)?\b", "fix" },
        { @"\b(is|are|was|were) (not )?told\b", "by default, or specified" },
        { @"\bas told\b", "as specified" },
        { @"\bmanieth\b", "every nth" },
        { @"\bdearer\b", "penalised" },
        { @"\bat hand\b", "can be read again" },
        { @"\bgone through\b", "read" },
        { @"\bis none of that\b", "is out of range" },
        { @"\bnobody's business\b", "is not used" },
        { @"\bsays? of it(self)?\b", "reports" },
        { @"\bprices? of (a|the|each) coefficient", "penalty weight" },
        { @"\bbehind the last row\b", "past the last row" },
        { @"\bwhoever\b", "a caller that" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_of_the_old_dialect_stands_nowhere(string phrase, string better)
    {
        var pattern = new Regex(phrase, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        var places = Files().SelectMany(file => Repository.Read(file).Split('\n').Select((line, at) => (line, at)).Where(pair => pattern.IsMatch(pair.line)).Select(pair => $"{file}:{pair.at + 1}: {pair.line.Trim()}"));

        Assert.True(!places.Any(), $"Write '{better}' instead:\n{string.Join('\n', places)}");
    }

    private static IEnumerable<string> Files() => Folders
        .SelectMany(Repository.FilesIn)
        .Where(static path => Kinds.Contains(Path.GetExtension(path)) && !Path.GetFileName(path).StartsWith("plotly", StringComparison.Ordinal))
        .Append("README.md")
        .Append("CONTRIBUTING.md");
}

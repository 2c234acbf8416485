using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Tests;

/// <summary>The code in README.md compiles and prints what README.md shows.</summary>
public partial class ReadmeCode
{
    private const string Readme = "README.md";
    private const string ExcerptMark = "<!-- excerpt: House.Trainer.Kernel -->\n";

    [Fact]
    public void The_example_compiles_and_prints_its_comment()
    {
        var (example, _) = Blocks();
        var expected = Assert.Single(PrintedComment().Matches(example)).Groups[1].Value;

        var printed = GeneratorHarness.Generate(example).RunProgram();

        Assert.Equal(expected, printed.Split('\n')[0]);
    }

    [Fact]
    public void Every_way_to_read_rows_compiles() => GeneratorHarness.Generate($$"""
        using GradientDescent;

        [LinearModel]
        public partial record House(double Bedrooms, [Target] double Price);

        internal static class Shown
        {
            public static async Task Run(House[] array, IAsyncEnumerable<House> stream, double[] bedrooms, double[] prices, Columns<double> columns)
            {
                {{BlocksOf("### Many rows\n")}}
            }
        }

        internal static class Houses
        {
            public static IEnumerable<House> Of(string path) => System.IO.File.ReadLines(path).Select(static line => new House(line.Length, 1));
        }
        """);

    public static TheoryData<string> Capabilities => [.. Sections().Keys];

    [Theory]
    [MemberData(nameof(Capabilities))]
    public void Every_capability_prints_what_README_shows(string heading)
    {
        var blocks = CodeBlock().Matches(Sections()[heading]);
        Assert.NotEmpty(blocks);
        Assert.All(blocks, static block => PrintsExpectedOutput(block.Groups[1].Value, block.Groups[2].Value));
    }

    /// <summary>
    /// Checks the output of a block. A block contains its own using directives, except for the implicit ones and GradientDescent.
    /// The output of a line is in the comment after it; several lines of output of the last line are in a separate block.
    /// </summary>
    private static void PrintsExpectedOutput(string block, string output)
    {
        var usings = Usings().Match(block).Value;
        var printed = GeneratorHarness.Generate($$"""
            using GradientDescent;
            {{usings}}
            House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
            {{block[usings.Length..]}}

            [LinearModel]
            public partial record House(double Bedrooms, [Target] double Price);
            """).RunProgram();

        var expected = ExpectedLines().Matches(block).Select(static line => line.Groups[1].Value + '\n').Append(output);
        Assert.Equal(string.Concat(expected), printed.TrimEnd('\n') + '\n');
    }

    [Fact]
    public void The_excerpt_is_generated_from_the_example()
    {
        var (example, excerpt) = Blocks();
        var kernel = Assert.Single(GeneratorHarness.Generate(example).Files, file => file.Key.Contains("Kernel", StringComparison.Ordinal)).Value;
        var method = Accumulate(kernel);

        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) == "1")
            Replace(excerpt, method);
        Assert.Equal(method, Blocks().Excerpt);
    }

    /// <summary>The method Accumulate of a kernel, without indentation.</summary>
    private static string Accumulate(string kernel)
    {
        const string Indent = "            ";
        var lines = kernel.Split('\n');
        var from = Array.FindIndex(lines, static line => line.StartsWith(Indent + "public static void Accumulate", StringComparison.Ordinal));
        var to = Array.FindIndex(lines, from, static line => line == Indent + "}");
        return string.Concat(lines[from..(to + 1)].Select(static line => (line.Length > 0 ? line[Indent.Length..] : "") + "\n"));
    }

    private static (string Example, string Excerpt) Blocks() => (BlockAfter("## An example\n"), BlockAfter(ExcerptMark));

    /// <summary>The sections of the chapter "Beyond least squares", by their headings.</summary>
    private static Dictionary<string, string> Sections()
    {
        var text = Repository.Read(Readme);
        var chapter = text[text.IndexOf("## Beyond least squares\n", StringComparison.Ordinal)..text.IndexOf("### Ahead of time", StringComparison.Ordinal)];
        return chapter.Split("\n### ").Skip(1).ToDictionary(static section => section.Split('\n')[0]);
    }

    private static string BlockAfter(string mark)
    {
        var text = Repository.Read(Readme);
        return CodeBlock().Match(text, text.IndexOf(mark, StringComparison.Ordinal)).Groups[1].Value;
    }

    private static string BlocksOf(string heading)
    {
        var text = Repository.Read(Readme);
        var from = text.IndexOf(heading, StringComparison.Ordinal);
        return string.Concat(CodeBlock().Matches(text[from..text.IndexOf("\n##", from, StringComparison.Ordinal)]).Select(static block => block.Groups[1].Value));
    }

    private static void Replace(string excerpt, string current) =>
        File.WriteAllText(Repository.At(Readme), Repository.Read(Readme).Replace(Marked(excerpt), Marked(current), StringComparison.Ordinal));

    private static string Marked(string excerpt) => $"{ExcerptMark}```csharp\n{excerpt}";

    [GeneratedRegex("```csharp\n(.*?)```(?:\n\n```text\n(.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^(?:using [\w.]+;\n)*")]
    private static partial Regex Usings();

    [GeneratedRegex(@"^Console\.WriteLine\(.*\); +// (.*)$", RegexOptions.Multiline)]
    private static partial Regex ExpectedLines();

    [GeneratedRegex("// (Price = .*)")]
    private static partial Regex PrintedComment();
}

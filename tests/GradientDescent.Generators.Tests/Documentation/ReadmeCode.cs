using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Tests;

/// <summary>What README.md shows is what a user gets.</summary>
public partial class ReadmeCode
{
    private const string Readme = "README.md";
    private const string ExcerptMark = "<!-- excerpt: House.Trainer.Kernel -->\n";

    [Fact]
    public void The_example_compiles_and_prints_what_the_comment_beside_it_says()
    {
        var (example, _) = Blocks();
        var promised = Assert.Single(PrintedComment().Matches(example)).Groups[1].Value;

        var printed = GeneratorHarness.Generate(example).RunProgram();

        Assert.Equal(promised, printed.Split('\n')[0]);
    }

    [Fact]
    public void Every_way_in_that_it_shows_compiles() => GeneratorHarness.Generate($$"""
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
    public void Every_capability_does_what_it_shows(string heading)
    {
        var blocks = CodeBlock().Matches(Sections()[heading]);
        Assert.NotEmpty(blocks);
        Assert.All(blocks, static block => PrintsWhatItPromises(block.Groups[1].Value, block.Groups[2].Value));
    }

    /// <summary>A block shows the usings that it needs beside the implicit ones and GradientDescent. A line that prints has what it prints in a comment behind it; a last one that prints many lines has them in a block of their own.</summary>
    private static void PrintsWhatItPromises(string block, string output)
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

        var promised = Promises().Matches(block).Select(static promise => promise.Groups[1].Value + '\n').Append(output);
        Assert.Equal(string.Concat(promised), printed.TrimEnd('\n') + '\n');
    }

    [Fact]
    public void The_excerpt_stands_in_the_code_generated_from_the_example()
    {
        var (example, excerpt) = Blocks();
        var kernel = Assert.Single(GeneratorHarness.Generate(example).Files, file => file.Key.Contains("Kernel", StringComparison.Ordinal)).Value;
        var heart = Accumulate(kernel);

        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) == "1")
            Replace(excerpt, heart);
        Assert.Equal(heart, Blocks().Excerpt);
    }

    /// <summary>The method that is the heart of a kernel, moved to the left margin.</summary>
    private static string Accumulate(string kernel)
    {
        const string Indent = "            ";
        var lines = kernel.Split('\n');
        var from = Array.FindIndex(lines, static line => line.StartsWith(Indent + "public static void Accumulate", StringComparison.Ordinal));
        var to = Array.FindIndex(lines, from, static line => line == Indent + "}");
        return string.Concat(lines[from..(to + 1)].Select(static line => (line.Length > 0 ? line[Indent.Length..] : "") + "\n"));
    }

    private static (string Example, string Excerpt) Blocks() => (BlockAfter("## An example\n"), BlockAfter(ExcerptMark));

    /// <summary>The sections on what there is beyond least squares, by their headings.</summary>
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
        return string.Concat(CodeBlock().Matches(text[from..text.IndexOf("\n## ", from, StringComparison.Ordinal)]).Select(static block => block.Groups[1].Value));
    }

    private static void Replace(string excerpt, string current) =>
        File.WriteAllText(Repository.At(Readme), Repository.Read(Readme).Replace(Marked(excerpt), Marked(current), StringComparison.Ordinal));

    private static string Marked(string excerpt) => $"{ExcerptMark}```csharp\n{excerpt}";

    [GeneratedRegex("```csharp\n(.*?)```(?:\n\n```text\n(.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^(?:using [\w.]+;\n)*")]
    private static partial Regex Usings();

    [GeneratedRegex(@"^Console\.WriteLine\(.*\); +// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Promises();

    [GeneratedRegex("// (Price = .*)")]
    private static partial Regex PrintedComment();
}

using System.Text.RegularExpressions;

namespace Shown;

/// <summary>The C# that a text shows.</summary>
internal static partial class ShownLines
{
    /// <summary>Demands that each line is compiled in a file of the tests.</summary>
    /// <param name="text">The text, with C# in blocks.</param>
    /// <param name="file">The file.</param>
    /// <param name="count">How many lines the text shows.</param>
    /// <param name="asCompiled">Turns a line into that of the file. Default: the line itself.</param>
    public static void AreIn(string text, string file, int count, Func<string, string>? asCompiled = null)
    {
        var compiled = File.ReadLines(file).Select(Statement).ToHashSet();
        string[] shown = [.. CodeBlock().Matches(text).SelectMany(static block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

        Assert.Equal(count, shown.Length);
        Assert.All(shown, line => Assert.Contains(Statement(asCompiled?.Invoke(line.Trim()) ?? line), compiled));
    }

    private static string Statement(string line) => line.Trim().TrimEnd(';');

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}

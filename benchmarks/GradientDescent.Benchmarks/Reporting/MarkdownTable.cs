namespace GradientDescent.Benchmarks.Reporting;

/// <summary>A table with text in the first column and numbers in the others.</summary>
internal sealed class MarkdownTable
{
    private readonly List<string> _lines;

    public MarkdownTable(params string[] columns)
    {
        _lines = [Line(columns), Line(["---", .. Enumerable.Repeat("---:", columns.Length - 1)])];
    }

    public void Add(string[] cells) => _lines.Add(Line(cells));

    public override string ToString() => string.Join('\n', _lines);

    /// <summary>The cell that says whether a target is met.</summary>
    public static string Met(bool isMet) => isMet ? "yes" : "**no**";

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}

namespace GradientDescent.Generators.Tests;

/// <summary>A Markdown table of edits: a name, the old text, the new text, and one column per step.</summary>
internal sealed class StepTable
{
    private const int ColumnsBeforeSteps = 3;

    private StepTable(IReadOnlyList<string> steps, IEnumerable<string[]> rows)
    {
        Steps = steps;
        foreach (var row in rows)
            Rows.Add(row[0], row[1], row[2], Cells(row[ColumnsBeforeSteps..]));
    }

    public IReadOnlyList<string> Steps { get; }

    /// <summary>The edit, the old text, the new text, and the cells of the steps, joined.</summary>
    public TheoryData<string, string, string, string> Rows { get; } = [];

    public static StepTable Parse(string table)
    {
        var lines = table.Split('\n').Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        return new(lines[0][ColumnsBeforeSteps..], lines.Skip(2));
    }

    public static string Cells(IEnumerable<string> cells) => string.Join(" | ", cells);
}

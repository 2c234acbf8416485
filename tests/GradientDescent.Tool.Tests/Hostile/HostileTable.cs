namespace GradientDescent.Tool.Tests.Hostile;

/// <summary>A table whose names and levels try to become code.</summary>
internal static class HostileTable
{
    public const string Formula = "target ~ .";

    public static IReadOnlyList<string> Names { get; } =
        ["class", "a b", "x;drop", "</script>", "\"; System.Exit", "Row", "Model", "Math", "ToString", "1st", "a\tb", "a_b", "価格", "\u202e", "{0}", "*/ x", "row", "'); drop table t; --", "\"\"\"", "${process.exit(1)}", "two\nlines"];

    public static IReadOnlyList<string> Levels { get; } = ["\\\"; System.Exit(1); //", "*/", "line\nbreak", "class", "{x}", "' or 1=1 --", "\"\"\"\nimport os\nos._exit(1)\n\"\"\"", "`${process.exit(1)}`"];

    /// <summary>The rows: the target, a level, and a number for each name.</summary>
    public static IReadOnlyList<(double Target, string Level, double[] Numbers)> Rows { get; } = [.. Enumerable.Range(0, 80).Select(static row =>
        ((double)(row * 17 % 23), Levels[row % Levels.Count], Names.Select((_, i) => (double)((((row + 3) * (i + 5) * (i + 7)) + (row * row * (i + 1))) % 97)).ToArray()))];

    /// <summary>The table as CSV.</summary>
    public static string Text { get; } = $"target,level,{string.Join(',', Names.Select(Quoted))}\n{string.Join('\n', Rows.Select(static row => $"{row.Target},{Quoted(row.Level)},{string.Join(',', row.Numbers)}"))}";

    /// <summary>The values of a row by the names of the columns.</summary>
    public static Dictionary<string, object?> ValuesOf((double Target, string Level, double[] Numbers) row)
    {
        var values = Names.Zip(row.Numbers).ToDictionary(static pair => pair.First, static pair => (object?)pair.Second);
        values["level"] = row.Level;
        return values;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

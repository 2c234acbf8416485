namespace GradientDescent.Tool.Output;

/// <summary>Writes lines of comma-separated cells.</summary>
internal static class CsvText
{
    public static void WriteLine(TextWriter to, IEnumerable<string> cells) => to.WriteLine(string.Join(',', cells.Select(Quoted)));

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

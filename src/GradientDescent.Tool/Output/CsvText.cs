using GradientDescent.Cells;

namespace GradientDescent.Tool.Output;

/// <summary>Writes lines of comma-separated cells.</summary>
internal static class CsvText
{
    public static void WriteLine(TextWriter to, IEnumerable<string> cells) => to.WriteLine(string.Join(',', cells.Select(static cell => CellText.Quoted(cell, ',').ToString())));
}

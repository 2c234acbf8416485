using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace GradientDescent.Generators.Tests;

/// <summary>The lines that two texts do not share, with their numbers in the newer one.</summary>
internal static class TextDifference
{
    private const int MostLines = 40;

    public static string Between(string before, string after)
    {
        var changed = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines
            .Where(static line => line.Type != ChangeType.Unchanged)
            .ToList();
        return string.Join('\n', changed.Take(MostLines).Select(Line))
            + (changed.Count > MostLines ? $"\n… and {changed.Count - MostLines} more" : "")
            + (changed.Count == 0 ? "only in line ends" : "");
    }

    private static string Line(DiffPiece line) => $"{line.Position,5} {(line.Type == ChangeType.Inserted ? '+' : '-')} {line.Text}";
}

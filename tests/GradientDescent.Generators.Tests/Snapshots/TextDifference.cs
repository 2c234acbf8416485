using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace GradientDescent.Generators.Tests;

/// <summary>The lines in which two texts differ, with their numbers in the new text.</summary>
internal static class TextDifference
{
    private const int MaxLines = 40;

    public static string Between(string before, string after)
    {
        var changed = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines
            .Where(static line => line.Type != ChangeType.Unchanged)
            .ToList();
        return string.Join('\n', changed.Take(MaxLines).Select(Line))
            + (changed.Count > MaxLines ? $"\n… and {changed.Count - MaxLines} more" : "")
            + (changed.Count == 0 ? "only in line ends" : "");
    }

    private static string Line(DiffPiece line) => $"{line.Position,5} {(line.Type == ChangeType.Inserted ? '+' : '-')} {line.Text}";
}

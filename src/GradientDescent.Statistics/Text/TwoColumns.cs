using System.Text;

namespace GradientDescent.Statistics.Text;

/// <summary>Formats labels and values in two columns. In each column, labels are aligned left and values right.</summary>
internal static class TwoColumns
{
    private const int LeftWidth = 37;
    private const int RightWidth = 38;
    private const string Gap = "   ";

    /// <summary>Appends one line per pair of entries. An entry that is too long makes its column wider.</summary>
    public static void AppendTo(StringBuilder text, IReadOnlyList<(string Label, string Value)> left, IReadOnlyList<(string Label, string Value)> right)
    {
        var (leftWidth, rightWidth) = (WidthOf(left, LeftWidth), WidthOf(right, RightWidth));
        for (var line = 0; line < left.Count; line++)
            text.Append(Entry(left[line], leftWidth)).Append(Gap).Append(Entry(right[line], rightWidth)).Append('\n');
    }

    private static int WidthOf(IReadOnlyList<(string Label, string Value)> entries, int least) =>
        Math.Max(least, entries.Max(static entry => entry.Label.Length + 1 + entry.Value.Length));

    private static string Entry((string Label, string Value) entry, int width) => entry.Label + entry.Value.PadLeft(width - entry.Label.Length);
}

using System.Globalization;
using System.Text;

namespace GradientDescent.Statistics;

/// <summary>A line for each weight.</summary>
internal static class CoefficientTable
{
    private const int NameWidth = 10;
    private static readonly int[] Widths = [11, 11, 11, 11, 12, 12];

    /// <summary>How long its lines are.</summary>
    public static int WidthOf(Summary summary) => NameWidthOf(summary) + Widths.Sum();

    public static void AppendTo(StringBuilder text, Summary summary)
    {
        var nameWidth = NameWidthOf(summary);
        var tail = (1 - summary.Confidence) / 2;
        AppendLine(text, "".PadRight(nameWidth), ["coef", "std err", "t", "P>|t|", $"[{Probability(tail)}", $"{Probability(1 - tail)}]"]);
        text.Append('-', WidthOf(summary)).Append('\n');
        foreach (var coefficient in summary.Coefficients)
            AppendLine(text, coefficient.Name.PadRight(nameWidth), Cells(coefficient));
    }

    private static string[] Cells(CoefficientEstimate coefficient) =>
    [
        PrintedNumber.InColumn(coefficient.Value, 4),
        PrintedNumber.InColumn(coefficient.StandardError, 3),
        PrintedNumber.InColumn(coefficient.TStatistic, 3),
        PrintedNumber.Fixed(coefficient.PValue, 3),
        PrintedNumber.InColumn(coefficient.ConfidenceInterval.Lower, 3),
        PrintedNumber.InColumn(coefficient.ConfidenceInterval.Upper, 3),
    ];

    private static void AppendLine(StringBuilder text, string name, string[] cells)
    {
        text.Append(name);
        for (var i = 0; i < cells.Length; i++)
            text.Append(cells[i].PadLeft(Widths[i]));
        text.Append('\n');
    }

    private static int NameWidthOf(Summary summary) => summary.Coefficients.Select(static coefficient => coefficient.Name.Length).Append(NameWidth).Max();

    private static string Probability(double probability) => probability.ToString("0.####", CultureInfo.InvariantCulture);
}

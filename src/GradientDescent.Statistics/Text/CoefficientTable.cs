using System.Globalization;
using System.Text;
using GradientDescent.Terms;

namespace GradientDescent.Statistics.Text;

/// <summary>The table of the weights, one per line.</summary>
internal static class CoefficientTable
{
    private const int NameWidth = 10;
    private const string UnitGap = "  ";
    private const string UnitTitle = "unit";
    private static readonly int[] Widths = [11, 11, 11, 11, 12, 12];

    /// <summary>The length of a line.</summary>
    public static int WidthOf(IReadOnlyList<CoefficientEstimate> coefficients) => NameWidthOf(coefficients) + Widths.Sum() + UnitWidthOf(coefficients);

    /// <param name="text">The text to append to.</param>
    /// <param name="coefficients">The statistics of the weights.</param>
    /// <param name="confidence">The confidence level of their intervals.</param>
    public static void AppendTo(StringBuilder text, IReadOnlyList<CoefficientEstimate> coefficients, double confidence)
    {
        var nameWidth = NameWidthOf(coefficients);
        var tail = (1 - confidence) / 2;
        AppendLine(text, "".PadRight(nameWidth), ["coef", "std err", "t", "P>|t|", $"[{Probability(tail)}", $"{Probability(1 - tail)}]"], UnitWidthOf(coefficients) > 0 ? UnitTitle : null);
        text.Append('-', WidthOf(coefficients)).Append('\n');
        foreach (var coefficient in coefficients)
            AppendLine(text, coefficient.Name.PadRight(nameWidth), Cells(coefficient), coefficient.Unit);
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

    private static void AppendLine(StringBuilder text, string name, string[] cells, string? unit)
    {
        text.Append(name);
        for (var i = 0; i < cells.Length; i++)
            text.Append(cells[i].PadLeft(Widths[i]));
        text.Append(unit is null ? "" : UnitGap + VisibleText.Of(unit)).Append('\n');
    }

    private static int NameWidthOf(IReadOnlyList<CoefficientEstimate> coefficients) => coefficients.Select(static coefficient => coefficient.Name.Length).Append(NameWidth).Max();

    /// <summary>The width of the column of units; 0 if no weight has one.</summary>
    private static int UnitWidthOf(IReadOnlyList<CoefficientEstimate> coefficients) =>
        coefficients.Any(static coefficient => coefficient.Unit is not null)
            ? UnitGap.Length + coefficients.Select(static coefficient => coefficient.Unit?.Length ?? 0).Append(UnitTitle.Length).Max()
            : 0;

    private static string Probability(double probability) => probability.ToString("0.####", CultureInfo.InvariantCulture);
}

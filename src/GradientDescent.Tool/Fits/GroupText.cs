using GradientDescent.Printing;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes the models of groups for people: a line per group.</summary>
internal static class GroupText
{
    /// <summary>Nobody reads more lines; programs read CSV and JSON.</summary>
    public const int MaxLines = 1000;

    public static void Write(GroupReport report, Terminal terminal)
    {
        FittedGroup[] groups = [.. report.Groups.Take(MaxLines)];
        string[] header = [report.Column, "rows", .. NamedWeights.NamesOf(report.Schema), "R²", report.HasStatistics ? "residual std error" : "loss"];
        terminal.Show(TextTable.Of(
            [header, .. groups.Select(group => Cells(group, header.Length))],
            ["", .. groups.Select(static group => group.Error ?? "")],
            terminal.Width));
    }

    private static string[] Cells(FittedGroup group, int count)
    {
        string[] cells = [NameOf(group), Figures.Count(group.RowCount), .. group.Weights.Select(Figures.Short)];
        return group.Fit is { } fit
            ? [.. cells, Figures.Short(group.RSquared), Figures.Short(group.Summary?.ResidualStandardError ?? fit.Loss)]
            : [.. cells, .. Enumerable.Repeat("", count - cells.Length)];
    }

    private static string NameOf(FittedGroup group) => group.Name.Length == 0 ? "(empty)" : group.Name;
}

using System.Globalization;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes the models of groups as CSV, a line per group. The names of coefficients have a prefix, so that they differ from those of the other columns.</summary>
internal static class GroupCsv
{
    public static void Write(GroupReport report, TextWriter to)
    {
        var names = NamedWeights.NamesOf(report.Schema);
        var errors = report.HasStatistics ? names : [];
        CsvText.WriteLine(to,
        [
            "group", "rows", .. names.Select(static name => $"coefficient.{name}"), .. errors.Select(static name => $"standardError.{name}"),
            "rSquared", .. report.HasStatistics ? ["residualStandardError", "residualDegreesOfFreedom"] : Array.Empty<string>(), "meanLoss", "error",
        ]);
        foreach (var group in report.Groups)
        {
            CsvText.WriteLine(to,
            [
                group.Name, group.RowCount.ToString(CultureInfo.InvariantCulture),
                .. Padded(group.Weights, names.Count), .. Padded(group.Summary?.Coefficients.Select(static coefficient => coefficient.StandardError) ?? [], errors.Count),
                Figures.Exact(group.RSquared), .. report.HasStatistics ? [Figures.Exact(group.Summary?.ResidualStandardError ?? double.NaN), group.Summary?.ResidualDegreesOfFreedom.ToString(CultureInfo.InvariantCulture) ?? ""] : Array.Empty<string>(),
                Figures.Exact(group.Fit?.Loss ?? double.NaN), group.Error ?? "",
            ]);
        }
    }

    /// <summary>A group without a fit has empty cells.</summary>
    private static IEnumerable<string> Padded(IEnumerable<double> numbers, int count) => numbers.Select(Figures.Exact).Concat(Enumerable.Repeat("", count)).Take(count);
}

using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes the coefficients of a fit as CSV, a line per coefficient.</summary>
internal static class FitCsv
{
    public static void Write(FitReport report, TextWriter to)
    {
        if (report.Summary is { } summary)
        {
            CsvText.WriteLine(to, ["name", "coefficient", "standardError", "t", "p", "lower", "upper"]);
            foreach (var coefficient in summary.Coefficients)
            {
                CsvText.WriteLine(to,
                [
                    coefficient.Name,
                    .. new[] { coefficient.Value, coefficient.StandardError, coefficient.TStatistic, coefficient.PValue, coefficient.ConfidenceInterval.Lower, coefficient.ConfidenceInterval.Upper }.Select(Figures.Exact),
                ]);
            }

            return;
        }

        CsvText.WriteLine(to, ["name", "coefficient"]);
        foreach (var (name, weight) in NamedWeights.NamesOf(report.Fit.Model.Schema).Zip(NamedWeights.ValuesOf(report.Fit.Model)))
            CsvText.WriteLine(to, [name, Figures.Exact(weight)]);
    }
}

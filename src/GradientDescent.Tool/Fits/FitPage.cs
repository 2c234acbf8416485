using GradientDescent.Reports;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GradientDescent.Tool.Fits;

/// <summary>Saves the page of a fit, which reads the rows several times more.</summary>
internal static class FitPage
{
    public static void Save(FitReport report, string path)
    {
        var rows = Rows.From<Row>(report.Training);
        (report.Trainer.Report(rows, report.Fit) with { CrossValidation = report.Choice, Description = report.Trainer.Describe(rows) }).Save(path);
    }
}

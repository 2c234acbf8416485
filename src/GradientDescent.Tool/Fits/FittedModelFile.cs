using System.Text.Json;

namespace GradientDescent.Tool.Fits;

/// <summary>Saves the model of a fit, with what it was trained on.</summary>
internal static class FittedModelFile
{
    public static void Save(FitReport report, string path)
    {
        var fit = report.Fit;
        var details = fit.Details(report.Trainer.PrepareRows(report.Training, fit.Model)) with
        {
            // As many rows as weights leave no errors to infer from.
            Inference = report.Summary is { ResidualDegreesOfFreedom: > 0 } summary ? summary.ToInference() : null,
            Extensions = new Dictionary<string, string> { ["formula"] = $"\"{JsonEncodedText.Encode(report.Request.Formula.ToString())}\"" },
        };
        fit.Model.AttachDetails(details).Save(path);
    }
}

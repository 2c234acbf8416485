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
            Inference = report.Summary?.ToInference(),
            Extensions = new Dictionary<string, string> { ["formula"] = $"\"{JsonEncodedText.Encode(report.Request.Formula.ToString())}\"" },
        };
        fit.Model.AttachDetails(details).Save(path);
    }
}

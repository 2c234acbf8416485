using System.Text.Json;

namespace GradientDescent.Reports.Json;

/// <summary>Writes the path of the descent.</summary>
internal static class HistoryJson
{
    /// <summary>The limit for weights, losses and epochs together, which is 85 KB in the page.</summary>
    private const int MaxNumbers = 8000;

    public static void Write<TModel>(Utf8JsonWriter json, FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        if (fit.ModelHistory.Count == 0)
        {
            json.WriteNull("history");
            return;
        }

        var points = HistoryPoints.Of(fit.ModelHistory.Count, Math.Max(16, MaxNumbers / (fit.Shape.Schema.WeightCount + 2)));
        json.WriteStartObject("history");
        json.WriteNumber("stride", fit.HistoryStride);
        json.WriteDoubles("epochs", [.. points.Select(point => (double)point * fit.HistoryStride)]);
        json.WriteDoubles("losses", [.. points.Select(point => fit.LossHistory[point])]);
        // Losses over validation rows, if there are any.
        if (fit.ValidationLossHistory.Count == fit.LossHistory.Count)
            json.WriteDoubles("validationLosses", [.. points.Select(point => fit.ValidationLossHistory[point])]);
        json.WriteDoubles("weights", [.. points.SelectMany(point => fit.ModelHistory[point].ToWeights())]);
        json.WriteEndObject();
    }
}

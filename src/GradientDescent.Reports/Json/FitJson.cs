using System.Text.Json;

namespace GradientDescent.Reports.Json;

/// <summary>The model, and how its fit went.</summary>
internal static class FitJson
{
    public static void Write<TModel>(Utf8JsonWriter json, FitResult<TModel> fit)
        where TModel : ILinearModel<TModel>
    {
        json.WriteString("record", TModel.RecordName);
        json.WriteString("target", TModel.TargetName);
        json.WriteString("formula", fit.Model.ToString());
        json.WriteBoolean("hasIntercept", TModel.HasIntercept);
        json.WriteStrings("weightNames", TModel.HasIntercept ? [.. TModel.FeatureNames, "Intercept"] : TModel.FeatureNames);
        json.WriteString("sampleWeight", TModel.SampleWeightName);

        json.WriteNumber("rowCount", fit.RowCount);
        json.WriteNumber("skippedRows", fit.SkippedRows);
        json.WriteStartObject("fit");
        json.WriteDoubles("weights", TModel.ToWeights(fit.Model));
        json.WriteFinite("loss", fit.Loss);
        json.WriteFinite("penalty", fit.Penalty);
        json.WriteFinite("meanSquaredError", fit.Metrics.MeanSquaredError);
        json.WriteFinite("rSquared", fit.Metrics.RSquared);
        json.WriteString("stopReason", fit.StopReason.ToString());
        json.WriteNumber("epochs", fit.Epochs);
        json.WriteFinite("learningRate", fit.LearningRate);
        json.WriteStrings("advice", fit.Advice);
        json.WriteEndObject();
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GradientDescent.Reports;

/// <summary>What the page is told: the numbers that its scripts draw from.</summary>
internal static class ReportJson
{
    /// <returns>JSON without a &lt; in it.</returns>
    public static string Of<TModel>(Report<TModel> report)
        where TModel : ILinearModel<TModel>
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            WriteModel(json, report.Fit);
            MomentsJson.Write(json, report.Moments);
            HistoryJson.Write(json, report.Fit);
            RowsJson.Write(json, report);
            CoefficientsJson.Write(json, report);
            SelectionJson.Write(json, report);
            json.WriteStartArray("learningRates");
            foreach (var rate in report.LearningRates)
                json.WriteNumberValue(rate);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void WriteModel<TModel>(Utf8JsonWriter json, FitResult<TModel> fit)
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

using System.Buffers;
using System.Text;
using System.Text.Json;
using GradientDescent.Reports.Coefficients;
using GradientDescent.Reports.Diagnostics;
using GradientDescent.Reports.Json;

namespace GradientDescent.Reports;

/// <summary>Writes the data of the page: the numbers that its scripts draw from.</summary>
internal static class ReportJson
{
    /// <returns>JSON that contains no &lt;.</returns>
    public static string Of<TModel>(Report<TModel> report)
        where TModel : ILinearModel
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            FitJson.Write(json, report.Fit);
            MomentsJson.Write(json, report.Moments);
            json.WriteString("whyNoMoments", report.Moments is null ? MissingMoments.Reason(report.Fit) : null);
            HistoryJson.Write(json, report.Fit);
            var pictures = PicturedRows.Of(report);
            RowsJson.Write(json, pictures);
            DiagnosticsJson.Write(json, pictures is null ? null : FitDiagnostics.Of(report.Fit, report.Moments, report.Rows!, pictures.LargestFeatures));
            CoefficientsJson.Write(json, CoefficientIntervals.Of(report.Fit, report.Moments, report.Rows));
            SelectionJson.Write(json, report.RegularizationPath, report.CrossValidation);
            DescriptionJson.Write(json, report.Description);
            json.WriteStartArray("learningRates");
            foreach (var rate in report.LearningRates)
                json.WriteNumberValue(rate);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}

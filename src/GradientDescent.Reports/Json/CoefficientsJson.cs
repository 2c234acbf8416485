using System.Text.Json;
using GradientDescent.Statistics;

namespace GradientDescent.Reports;

/// <summary>How sure the coefficients are.</summary>
internal static class CoefficientsJson
{
    public static void Write<TModel>(Utf8JsonWriter json, Report<TModel> report)
        where TModel : ILinearModel<TModel>
    {
        var intervals = CoefficientIntervals.Of(report);
        json.WriteStartObject("coefficients");
        json.WriteBoolean("isOfTheFit", intervals.IsOfTheFit);
        json.WriteString("note", intervals.Note);
        if (intervals.Summary is { } summary)
            WriteSummary(json, summary);
        else
            json.WriteNull("summary");
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartObject("summary");
        json.WriteString("text", summary.ToString());
        json.WriteFinite("confidence", summary.Confidence);
        json.WriteNumber("observations", summary.Observations);
        json.WriteFinite("residualStandardError", summary.ResidualStandardError);
        json.WriteStartArray("estimates");

        // In the order of the weights: the intercept is behind the coefficients.
        var first = summary.HasIntercept ? 1 : 0;
        foreach (var estimate in summary.Coefficients.Skip(first).Concat(summary.Coefficients.Take(first)))
            WriteEstimate(json, estimate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEstimate(Utf8JsonWriter json, CoefficientEstimate estimate)
    {
        json.WriteStartObject();
        json.WriteFinite("value", estimate.Value);
        json.WriteFinite("standardError", estimate.StandardError);
        json.WriteFinite("t", estimate.TStatistic);
        json.WriteFinite("p", estimate.PValue);
        json.WriteFinite("lower", estimate.ConfidenceInterval.Lower);
        json.WriteFinite("upper", estimate.ConfidenceInterval.Upper);
        json.WriteFinite("varianceInflation", estimate.VarianceInflation);
        json.WriteBoolean("isRedundant", estimate.IsRedundant);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using GradientDescent.Reports.Coefficients;
using GradientDescent.Statistics;

namespace GradientDescent.Reports.Json;

/// <summary>Writes the confidence intervals of the coefficients.</summary>
internal static class CoefficientsJson
{
    public static void Write(Utf8JsonWriter json, CoefficientIntervals intervals)
    {
        json.WriteStartObject("coefficients");
        json.WriteBoolean("isOfTheFit", intervals.IsOfTheFit);
        json.WriteString("note", intervals.Note);
        if (intervals.Summary is { } summary)
            WriteSummary(json, summary);
        else
            json.WriteNull("summary");
        if (intervals.Robust is { } robust)
            WriteRobust(json, robust);
        else
            json.WriteNull("robust");
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartObject("summary");
        json.WriteString("text", summary.ToString());
        json.WriteStrings("advice", summary.Advice);
        json.WriteFinite("confidence", summary.Confidence);
        json.WriteNumber("observations", summary.Observations);
        json.WriteFinite("residualStandardError", summary.ResidualStandardError);
        WriteColumn(json, "value", summary, static estimate => estimate.Value);
        WriteErrors(json, summary);
        WriteColumn(json, "t", summary, static estimate => estimate.TStatistic);
        WriteColumn(json, "lower", summary, static estimate => estimate.ConfidenceInterval.Lower);
        WriteColumn(json, "upper", summary, static estimate => estimate.ConfidenceInterval.Upper);
        WriteColumn(json, "varianceInflation", summary, static estimate => estimate.VarianceInflationFactor ?? double.NaN);
        json.WriteStartArray("collinear");
        foreach (var index in summary.ConditionIndices.Where(static index => index.CollinearWeights.Count > 0))
        {
            json.WriteStartObject();
            json.WriteFinite("index", index.Value);
            json.WriteStrings("weights", index.CollinearWeights);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRobust(Utf8JsonWriter json, Summary robust)
    {
        json.WriteStartObject("robust");
        json.WriteString("kind", robust.Errors.ToString().ToUpperInvariant());
        json.WriteBoolean("areNeeded", robust.Residuals!.Diagnostics.VarianceAdvice is not null);
        WriteErrors(json, robust);
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, Summary summary)
    {
        WriteColumn(json, "standardError", summary, static estimate => estimate.StandardError);
        WriteColumn(json, "p", summary, static estimate => estimate.PValue);
    }

    /// <summary>In the order of the weights: the intercept comes after the coefficients.</summary>
    private static void WriteColumn(Utf8JsonWriter json, string name, Summary summary, Func<CoefficientEstimate, double> number)
    {
        var first = summary.HasIntercept ? 1 : 0;
        json.WriteDoubles(name, [.. summary.Coefficients.Skip(first).Concat(summary.Coefficients.Take(first)).Select(number)]);
    }
}

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

        // In the order of the weights: the intercept comes after the coefficients.
        var first = summary.HasIntercept ? 1 : 0;
        CoefficientEstimate[] estimates = [.. summary.Coefficients.Skip(first), .. summary.Coefficients.Take(first)];
        WriteColumn("value", static estimate => estimate.Value);
        WriteColumn("standardError", static estimate => estimate.StandardError);
        WriteColumn("t", static estimate => estimate.TStatistic);
        WriteColumn("p", static estimate => estimate.PValue);
        WriteColumn("lower", static estimate => estimate.ConfidenceInterval.Lower);
        WriteColumn("upper", static estimate => estimate.ConfidenceInterval.Upper);
        WriteColumn("varianceInflation", static estimate => estimate.VarianceInflationFactor ?? double.NaN);
        json.WriteEndObject();

        void WriteColumn(string name, Func<CoefficientEstimate, double> number) => json.WriteDoubles(name, Array.ConvertAll(estimates, estimate => number(estimate)));
    }
}

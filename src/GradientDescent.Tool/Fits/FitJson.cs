using System.Text.Json;
using GradientDescent.Statistics;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes a fit as JSON.</summary>
internal static class FitJson
{
    public static void Write(FitReport report, TextWriter to) => JsonText.Write(to, json =>
    {
        var fit = report.Fit;
        json.WriteString("formula", report.Request.Formula.ToString());
        json.WriteString("target", fit.Model.Schema.TargetName);
        json.WriteNumber("rows", fit.RowCount);
        json.WriteNumber("skippedRows", fit.SkippedRows);
        json.WriteObject("coefficients", () =>
        {
            foreach (var (name, weight) in fit.Model.Schema.WeightNames.Zip(fit.Model.ToWeights()))
                json.WriteFinite(name, weight);
        });
        json.WriteString("loss", report.Request.Loss.Name);
        json.WriteFinite("meanLoss", fit.Loss);
        json.WriteFinite("rSquared", fit.Metrics.RSquared);
        json.WriteString("stopReason", fit.StopReason.ToString());
        if (report.Penalty != Penalty.None)
            Append(json, report.Penalty, report.Request.Penalty.Standardizes);
        if (report.Summary is { } summary)
            json.WriteObject("statistics", () => Append(json, summary));
        if (report.Test is { } test)
            json.WriteObject("test", () => ScoresText.Append(json, test));
        if (report.CrossValidated is { } scores)
            json.WriteObject("crossValidation", () => ScoresText.Append(json, scores));
        json.WriteArray("advice", report.Advice, json.WriteStringValue);
    });

    private static void Append(Utf8JsonWriter json, Penalty penalty, bool standardizes) => json.WriteObject("penalty", () =>
    {
        json.WriteNumber("l1", penalty.L1);
        json.WriteNumber("l2", penalty.L2);
        json.WriteBoolean("standardized", standardizes);
    });

    private static void Append(Utf8JsonWriter json, Summary summary)
    {
        json.WriteString("standardErrors", summary.Errors.ToString());
        json.WriteFinite("confidence", summary.Confidence);
        json.WriteNumber("observations", summary.Observations);
        json.WriteNumber("residualDegreesOfFreedom", summary.ResidualDegreesOfFreedom);
        json.WriteFinite("adjustedRSquared", summary.AdjustedRSquared);
        json.WriteFinite("residualStandardError", summary.ResidualStandardError);
        json.WriteFinite("fStatistic", summary.FTest.Statistic);
        json.WriteFinite("fPValue", summary.FTest.PValue);
        json.WriteFinite("logLikelihood", summary.LogLikelihood);
        json.WriteFinite("aic", summary.Aic);
        json.WriteFinite("bic", summary.Bic);
        json.WriteFinite("conditionNumber", summary.ConditionNumber);
        json.WriteArray("coefficients", summary.Coefficients, coefficient => Append(json, coefficient));
    }

    private static void Append(Utf8JsonWriter json, CoefficientEstimate coefficient)
    {
        json.WriteStartObject();
        json.WriteString("name", coefficient.Name);
        json.WriteFinite("value", coefficient.Value);
        json.WriteFinite("standardError", coefficient.StandardError);
        json.WriteFinite("t", coefficient.TStatistic);
        json.WriteFinite("p", coefficient.PValue);
        json.WriteFinite("lower", coefficient.ConfidenceInterval.Lower);
        json.WriteFinite("upper", coefficient.ConfidenceInterval.Upper);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using GradientDescent.Statistics;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes a fit as JSON.</summary>
internal static class FitJson
{
    public static void Write(FitReport report, TextWriter to) => JsonText.Write(to, json =>
    {
        AppendRequest(json, report.Request, report.Fit.Model.Schema, report.Penalty);
        AppendFit(json, report.Fit, report.Summary);
        if (report.Test is { } test)
            json.WriteObject("test", () => ScoresText.Append(json, test));
        if (report.CrossValidated is { } scores)
            json.WriteObject("crossValidation", () => ScoresText.Append(json, scores));
        json.WriteArray("advice", report.Advice, json.WriteStringValue);
    });

    /// <summary>What was fitted.</summary>
    public static void AppendRequest(Utf8JsonWriter json, FitRequest request, ModelSchema schema, Penalty penalty)
    {
        json.WriteString("formula", request.Formula.ToString());
        json.WriteString("target", schema.TargetName);
        json.WriteString("loss", request.Loss.Name);
        if (penalty != Penalty.None)
            Append(json, penalty, request.Penalty.Standardizes);
    }

    /// <summary>The model and how well it fits its rows.</summary>
    public static void AppendFit(Utf8JsonWriter json, FitResult<LinearModel> fit, Summary? summary)
    {
        json.WriteNumber("rows", fit.RowCount);
        json.WriteNumber("skippedRows", fit.SkippedRows);
        json.WriteObject("coefficients", () =>
        {
            foreach (var (name, weight) in fit.Model.Schema.WeightNames.Zip(fit.Model.ToWeights()))
                json.WriteFinite(name, weight);
        });
        json.WriteFinite("meanLoss", fit.Loss);
        json.WriteFinite("rSquared", fit.Metrics.RSquared);
        json.WriteString("stopReason", fit.StopReason.ToString());
        if (summary is not null)
            json.WriteObject("statistics", () => Append(json, summary));
    }

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

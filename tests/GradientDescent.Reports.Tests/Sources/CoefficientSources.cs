using GradientDescent.Reports.Coefficients;
using GradientDescent.Statistics;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The coefficients with their statistics.</summary>
internal sealed class CoefficientSources<TModel>(Report<TModel> report, PlainRows rows)
    where TModel : ILinearModel<TModel>
{
    private readonly Lazy<Optimum<TModel>?> _optimum = new(() => Optimum.Of(report));

    private readonly FitSurface<TModel> _surface = new(report, rows);

    private Summary Summary => _optimum.Value!.Summary;

    private Summary Robust => _optimum.Value!.Robust!;

    public SourceValue? Of(SourcePart[] parts) => parts switch
    {
        [{ Name: "standardised" } part] => Standardised(part.At),
        [{ Name: "robustRatio" } part] => Robust.Estimate(part.At).StandardError / Summary.Estimate(part.At).StandardError,
        [{ Name: "level" }] => 1 - Summary.Confidence,
        [{ Name: "collinear" } set, { Name: "conditionIndex" }] => Summary.ConditionIndices.Where(static index => index.CollinearWeights.Count > 0).ElementAt(set.At).Value,
        [{ Name: "correlations" }, { Name: "shown" }] => 29,
        [{ Name: "coefficients" }, { Name: "shown" }] => 40,
        [{ Name: "coefficients" }, { Name: "note" }] => CoefficientIntervals.Of(report.Fit, report.Moments, report.Rows).Note,
        [{ Name: "coefficients" }, { Name: "summary" }] => Summary.ToString(),
        [{ Name: "coefficients" }, { Name: "summary" }, { Name: "confidence" }] => Summary.Confidence,
        [{ Name: "coefficients" }, { Name: "summary" }, var part] => Statistic(Summary.Estimate(part.At), part.Name),
        [{ Name: "coefficients" }, { Name: "robust" }, var part] => Statistic(Robust.Estimate(part.At), part.Name),
        _ => null,
    };

    private static SourceValue? Statistic(CoefficientEstimate estimate, string name) => name switch
    {
        "value" => new(estimate.Value, estimate.StandardError),
        "standardError" => estimate.StandardError,
        "t" => new(estimate.TStatistic, 1),
        "p" => new(estimate.PValue, 1),
        "lower" => new(estimate.ConfidenceInterval.Lower, estimate.StandardError),
        "upper" => new(estimate.ConfidenceInterval.Upper, estimate.StandardError),
        "varianceInflation" => estimate.VarianceInflationFactor ?? double.NaN,
        _ => null,
    };

    private SourceValue Standardised(int weight) => weight >= report.Fit.Shape.Schema.Features.Count
        ? double.NaN
        : report.Fit.Model.ToWeights()[weight] * _surface.Deviation(weight) / _surface.Deviation(report.Fit.Shape.Schema.Features.Count);
}

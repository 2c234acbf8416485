using GradientDescent.Statistics;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The exact optimum of the rows of a report, with its statistics, as a user of the library asks for them.</summary>
internal sealed record Optimum<TModel>(FitResult<TModel> Fit, Summary Summary, Summary? Robust)
    where TModel : ILinearModel<TModel>;

internal static class Optimum
{
    /// <returns>Null if there is none.</returns>
    public static Optimum<TModel>? Of<TModel>(Report<TModel> report)
        where TModel : ILinearModel<TModel>
    {
        var fit = report.Fit.Solution is { IsPenalized: false } ? report.Fit : report.Moments?.Fit();
        if (fit?.Solution is not { IsPenalized: false })
            return null;
        var diagnostics = report.Rows is { } rows && rows.RowCount == report.Fit.RowCount ? fit.Diagnose(rows) : null;
        if (diagnostics is null)
            return new(fit, fit.Summary(), Robust: null);
        var robust = fit.Summary(diagnostics, StandardErrors.Hc3);
        return new(fit, fit.Summary(diagnostics), robust.Coefficients.Any(static weight => double.IsNaN(weight.StandardError)) ? fit.Summary(diagnostics, StandardErrors.Hc1) : robust);
    }

    /// <summary>The estimates in the order of the weights, where the intercept is the last.</summary>
    public static CoefficientEstimate Estimate(this Summary summary, int weight) => summary.Coefficients[(weight + (summary.HasIntercept ? 1 : 0)) % summary.Coefficients.Count];
}

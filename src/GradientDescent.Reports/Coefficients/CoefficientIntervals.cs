using GradientDescent.Statistics;

namespace GradientDescent.Reports.Coefficients;

/// <summary>The confidence intervals of the coefficients, if they are defined.</summary>
/// <param name="Summary">The statistics of a least-squares optimum; null if there are none.</param>
/// <param name="Robust">The same with standard errors that allow unequal variances; null if the rows are not known.</param>
/// <param name="IsOfTheFit">Whether they belong to the fit of the report itself.</param>
/// <param name="Note">Which optimum they belong to, or why there are none; null if they belong to the fit.</param>
internal sealed record CoefficientIntervals(Summary? Summary, Summary? Robust, bool IsOfTheFit, string? Note)
{
    /// <param name="fit">The fit.</param>
    /// <param name="moments">The moments of its rows, if any.</param>
    /// <param name="rows">The rows, for the tests of the residuals. They are read once. Null if there are none.</param>
    public static CoefficientIntervals Of<TModel>(FitResult<TModel> fit, RowMoments<TModel>? moments, RowSource? rows = null)
        where TModel : ILinearModel
    {
        if (LeastSquaresOptimum.Of(fit, moments) is not { } optimum)
        {
            return None(moments is null
                ? $"There are no confidence intervals: {MissingMoments.Reason(fit)}"
                : "There are no confidence intervals: they are not defined for least squares with restricted signs of coefficients.");
        }

        return optimum == fit
            ? Of(fit, rows, isOfTheFit: true, note: null)
            : Of(optimum, rows, isOfTheFit: false,
                $"Intervals, tests and the summary belong to the exact least-squares optimum of the same rows, not to this {(fit.PenaltyValue > 0 ? "penalised fit" : "descent")}. "
                + "The coefficients of both are shown side by side.");
    }

    private static CoefficientIntervals None(string note) => new(Summary: null, Robust: null, IsOfTheFit: false, note);

    /// <summary>The rows of a report may be others than those of the fit, such as validation rows besides. Then the residuals are not tested.</summary>
    private static CoefficientIntervals Of<TModel>(FitResult<TModel> fit, RowSource? rows, bool isOfTheFit, string? note)
        where TModel : ILinearModel
    {
        var diagnostics = rows is not null && rows.RowCount == fit.RowCount ? fit.Diagnose(rows) : null;
        return new(fit.Summary(diagnostics), diagnostics is null ? null : RobustSummary(fit, diagnostics), isOfTheFit, note);
    }

    /// <summary>HC3 is not defined if a row alone determines a weight.</summary>
    private static Summary RobustSummary<TModel>(FitResult<TModel> fit, ResidualDiagnostics diagnostics)
        where TModel : ILinearModel
    {
        var hc3 = fit.Summary(diagnostics, StandardErrors.Hc3);
        return hc3.Coefficients.Any(static coefficient => double.IsNaN(coefficient.StandardError)) ? fit.Summary(diagnostics, StandardErrors.Hc1) : hc3;
    }
}

using GradientDescent.Statistics;

namespace GradientDescent.Reports.Coefficients;

/// <summary>The confidence intervals of the coefficients, if they are defined.</summary>
/// <param name="Summary">The statistics of a least-squares optimum; null if there are none.</param>
/// <param name="IsOfTheFit">Whether they belong to the fit of the report itself.</param>
/// <param name="Note">Which optimum they belong to, or why there are none; null if they belong to the fit.</param>
internal sealed record CoefficientIntervals(Summary? Summary, bool IsOfTheFit, string? Note)
{
    /// <param name="fit">The fit.</param>
    /// <param name="moments">The moments of its rows, if any.</param>
    /// <param name="rows">The rows, for the tests of the residuals. They are read once. Null if there are none.</param>
    public static CoefficientIntervals Of<TModel>(FitResult<TModel> fit, RowMoments<TModel>? moments, RowSource? rows = null)
        where TModel : ILinearModel
    {
        if (fit.Solution is { IsPenalized: false })
            return new(SummaryOf(fit, rows), IsOfTheFit: true, Note: null);
        if (moments is null)
        {
            return new(null, IsOfTheFit: false,
                "There are no confidence intervals: they are computed from the moments of the rows for squared error, and this report has no moments. "
                + "trainer.Report(rows, fit) computes them if the loss is the squared error and no missing value is filled with a mean.");
        }

        var optimum = moments.Fit();
        return optimum.Solution is { IsPenalized: false }
            ? new(SummaryOf(optimum, rows), IsOfTheFit: false,
                $"Intervals, tests and the summary belong to the exact least-squares optimum of the same rows, not to this {(fit.PenaltyValue > 0 ? "penalised fit" : "descent")}. "
                + "The coefficients of both are shown side by side.")
            : new(null, IsOfTheFit: false, "There are no confidence intervals: they are not defined for least squares with restricted signs of coefficients.");
    }

    /// <summary>The rows of a report may be others than those of the fit, such as validation rows besides. Then the residuals are not tested.</summary>
    private static Summary SummaryOf<TModel>(FitResult<TModel> fit, RowSource? rows)
        where TModel : ILinearModel => fit.Summary(rows is not null && rows.RowCount == fit.RowCount ? fit.Diagnose(rows) : null);
}

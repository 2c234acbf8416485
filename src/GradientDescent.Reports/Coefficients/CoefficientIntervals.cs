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
    public static CoefficientIntervals Of<TModel>(FitResult<TModel> fit, RowMoments<TModel>? moments)
        where TModel : ILinearModel
    {
        if (fit.Solution is { IsPenalized: false })
            return new(fit.Summary(), IsOfTheFit: true, Note: null);
        if (moments is null)
        {
            return new(null, IsOfTheFit: false,
                "There are no confidence intervals: they are computed from the moments of the rows for squared error, and this report has no moments. "
                + "trainer.Report(rows, fit) computes them if the loss is the squared error and no missing value is filled with a mean.");
        }

        var optimum = moments.Fit();
        return optimum.Solution is { IsPenalized: false }
            ? new(optimum.Summary(), IsOfTheFit: false,
                $"Intervals, tests and the summary belong to the exact least-squares optimum of the same rows, not to this {(fit.PenaltyValue > 0 ? "penalised fit" : "descent")}. "
                + "The coefficients of both are shown side by side.")
            : new(null, IsOfTheFit: false, "There are no confidence intervals: they are not defined for least squares with restricted signs of coefficients.");
    }
}

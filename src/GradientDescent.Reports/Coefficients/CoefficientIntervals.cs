using GradientDescent.Statistics;

namespace GradientDescent.Reports.Coefficients;

/// <summary>How sure the coefficients are, as far as that can be said.</summary>
/// <param name="Summary">The statistics of a least-squares optimum; null where there are none.</param>
/// <param name="IsOfTheFit">Whether they are of the report's fit itself.</param>
/// <param name="Note">What they are of, or why there are none; null where they are of the fit.</param>
internal sealed record CoefficientIntervals(Summary? Summary, bool IsOfTheFit, string? Note)
{
    /// <param name="fit">The fit.</param>
    /// <param name="moments">Those of its rows, where there are some.</param>
    public static CoefficientIntervals Of<TModel>(FitResult<TModel> fit, RowMoments<TModel>? moments)
        where TModel : ILinearModel
    {
        if (fit.Solution is { IsPenalized: false })
            return new(fit.Summary(), IsOfTheFit: true, Note: null);
        if (moments is null)
        {
            return new(null, IsOfTheFit: false,
                "There are no intervals: they are those of least squares, from the moments of the rows, and this report has none. A fit of the squared error without descent "
                + "options has them; after a descent that kept its rows, trainer.Report(rows, fit) reads them.");
        }

        var optimum = moments.Fit();
        return optimum.Solution is { IsPenalized: false }
            ? new(optimum.Summary(), IsOfTheFit: false,
                $"Intervals, tests and the summary are those of the exact least-squares optimum of the same rows, and not of this {(fit.PenaltyValue > 0 ? "penalised fit" : "descent")}, "
                + "whose own coefficients stand beside them.")
            : new(null, IsOfTheFit: false, "There are no intervals: where a coefficient must have a sign, least squares has no simple one.");
    }
}

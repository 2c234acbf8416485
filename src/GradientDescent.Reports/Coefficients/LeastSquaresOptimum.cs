namespace GradientDescent.Reports.Coefficients;

/// <summary>The fit whose statistics are defined: the fit of a report itself, or the exact optimum of the same rows.</summary>
internal static class LeastSquaresOptimum
{
    /// <param name="fit">The fit.</param>
    /// <param name="moments">The moments of its rows, if any.</param>
    /// <returns>Null if there is none: without moments, and with restricted signs of coefficients.</returns>
    public static FitResult<TModel>? Of<TModel>(FitResult<TModel> fit, RowMoments<TModel>? moments)
        where TModel : ILinearModel
    {
        if (fit.Solution is { IsPenalized: false })
            return fit;
        return moments?.Fit() is { Solution.IsPenalized: false } optimum ? optimum : null;
    }
}

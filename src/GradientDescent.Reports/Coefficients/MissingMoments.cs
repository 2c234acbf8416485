namespace GradientDescent.Reports.Coefficients;

/// <summary>Tells why a report has no moments.</summary>
internal static class MissingMoments
{
    /// <summary>The reason, as a sentence that follows a colon.</summary>
    /// <param name="fit">The fit of a report without moments.</param>
    public static string Reason<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        if (fit.LossFunction != nameof(SquaredError))
            return $"moments (means and products of the columns) give only squared error, and this fit minimises {fit.LossFunction}.";
        if (fit.Moments is not null)
            return "the Moments of the report are set to null.";
        var schema = fit.Shape.Schema;
        return schema.MeanImputed.Count > 0
            ? $"this fit read its rows at every epoch, and missing values of {schema.FeatureNames[schema.MeanImputed[0]]} are replaced by a mean, so its moments cannot be computed afterwards."
            : "this fit read its rows at every epoch. Create the report with trainer.Report(rows, fit), which computes the moments of the rows.";
    }
}

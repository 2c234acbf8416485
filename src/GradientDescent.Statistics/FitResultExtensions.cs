using GradientDescent.Statistics.Estimation;

namespace GradientDescent.Statistics;

/// <summary>Computes the statistics of a fit.</summary>
public static class FitResultExtensions
{
    /// <summary>
    /// Computes the statistics of a least-squares fit: R², F, log-likelihood and information criteria, the standard error, t, p and interval of each weight, and
    /// predictions with intervals. The rows are not read.
    /// </summary>
    /// <example>
    /// <code>
    /// var summary = fit.Summary();
    /// Console.WriteLine(summary);
    /// var robust = fit.Summary(trainer.Diagnose(houses, fit), StandardErrors.Hc3);
    /// </code>
    /// </example>
    /// <param name="fit">A fit of <see cref="SquaredError"/> without descent options (see <see cref="TrainerOptions"/>), penalty and required signs.</param>
    /// <param name="diagnostics">
    /// The result of <c>trainer.Diagnose(rows, fit)</c>. It is needed for tests of the residuals and for robust standard errors. Default: none.
    /// </param>
    /// <param name="errors">The kind of standard errors, for tests and intervals. Default: <see cref="StandardErrors.Classical"/>.</param>
    /// <param name="confidence">The confidence level of the intervals, between 0 and 1, both excluded. Default: 0.95.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> is null.</exception>
    /// <exception cref="ArgumentException">The diagnostics belong to another fit, or robust standard errors are requested without diagnostics.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not between 0 and 1, or <paramref name="errors"/> is not a member of the enum.
    /// </exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or it has a penalty.</exception>
    public static Summary Summary<TModel>(
        this FitResult<TModel> fit, ResidualDiagnostics? diagnostics = null, StandardErrors errors = StandardErrors.Classical, double confidence = 0.95)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The confidence is out of range: give a number between 0 and 1, such as 0.95.");
        if (!Enum.IsDefined(errors))
            throw new ArgumentOutOfRangeException(nameof(errors), errors, "The value is not defined: use a member of StandardErrors.");
        if (errors != StandardErrors.Classical && diagnostics is null)
            throw new ArgumentException($"{errors} needs the residuals: pass trainer.Diagnose(rows, fit) as diagnostics.", nameof(diagnostics));

        var regression = ExactOptimum.RegressionOf(fit, "Standard errors");
        if (diagnostics is not null && diagnostics.Solution != regression.Solution)
            throw new ArgumentException("The diagnostics belong to another fit: pass trainer.Diagnose(rows, fit) of this fit.", nameof(diagnostics));

        var schema = fit.Shape.Schema;
        (string, string?)[] weights = [.. schema.WeightNames.Zip(schema.WeightUnits)];
        return new(regression, schema.HasIntercept ? [weights[^1], .. weights[..^1]] : weights, new(schema.MeanImputed, fit.Model.ToMeans()), diagnostics, errors, confidence) { Schema = schema };
    }
}

namespace GradientDescent.Statistics;

/// <summary>The statistics of a fit.</summary>
public static class FitResultExtensions
{
    /// <summary>The name under which the constant term stands among the weights.</summary>
    private const string Intercept = "Intercept";

    /// <summary>
    /// R², F, log-likelihood and information criteria of a fit; standard error, t, p and interval of each weight; and predictions with their intervals. No pass
    /// over the rows.
    /// </summary>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="diagnostics">What <c>trainer.Diagnose(rows, fit)</c> found, for tests of the residuals and robust standard errors.</param>
    /// <param name="errors">Which standard errors tests and intervals rest on.</param>
    /// <param name="confidence">The probability that intervals are made for, between 0 and 1.</param>
    /// <exception cref="ArgumentNullException">There is no fit.</exception>
    /// <exception cref="ArgumentException">The diagnostics are another fit's, or robust standard errors are asked for without them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1, or there are no such standard errors.</exception>
    /// <exception cref="InvalidOperationException">The fit has no exact optimum, or a penalised one.</exception>
    public static Summary Summary<TModel>(
        this FitResult<TModel> fit, ResidualDiagnostics? diagnostics = null, StandardErrors errors = StandardErrors.Classical, double confidence = 0.95)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is a probability between 0 and 1, such as 0.95.");
        if (!Enum.IsDefined(errors))
            throw new ArgumentOutOfRangeException(nameof(errors), errors, "There are no such standard errors.");
        if (errors != StandardErrors.Classical && diagnostics is null)
            throw new ArgumentException($"{errors} needs the residuals: give trainer.Diagnose(rows, fit) as diagnostics.", nameof(diagnostics));

        var solution = SolutionOf(fit);
        if (diagnostics is not null && diagnostics.Solution != solution)
            throw new ArgumentException("These are the diagnostics of another fit: give trainer.Diagnose(rows, fit) of this one.", nameof(diagnostics));

        double[] weights = fit.Model.ToWeights();
        var schema = fit.Shape.Schema;
        return schema.HasIntercept
            ? NewSummary([weights[^1], .. weights[..^1]], [Intercept, .. schema.FeatureNames])
            : NewSummary(weights, schema.FeatureNames);

        Summary NewSummary(double[] ordered, IReadOnlyList<string> names) =>
            new(new(solution, ordered, schema.HasIntercept), names, diagnostics, errors, confidence)
            {
                TargetName = schema.TargetName,
                IsWeighted = schema.SampleWeight is not null,
            };
    }

    private static LeastSquaresSolution SolutionOf<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel => fit.Solution switch
        {
            null => throw new InvalidOperationException(
                "Standard errors are those of the exact optimum of squared error: fit without descent options (LearningRate, Epochs, Optimizer, MiniBatches, EarlyStopping, "
                + "OnDivergence), without an L1 or non-negative Penalty, without coefficients that must have a sign and without another loss."),
            { IsPenalized: true } => throw new InvalidOperationException("Standard errors are those of an optimum that no penalty pulls at: fit without Penalty."),
            var solution => solution,
        };
}

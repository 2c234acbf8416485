namespace GradientDescent.Statistics.Estimation;

/// <summary>Refuses fits whose statistics are not defined, and says what to do.</summary>
internal static class ExactOptimum
{
    /// <param name="fit">The fit.</param>
    /// <param name="what">What is to be computed, as the beginning of a sentence, in the plural.</param>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or it has a penalty.</exception>
    public static Regression RegressionOf<TModel>(FitResult<TModel> fit, string what)
        where TModel : ILinearModel
    {
        if (fit.Solution is not { } solution)
        {
            throw new InvalidOperationException(
                $"{what} are only defined for the exact optimum of squared error: fit without descent options (LearningRate, Epochs, Optimizer, MiniBatches, "
                + "EarlyStopping, OnDivergence), without an L1 or non-negative Penalty, without [NonNegative] or [NonPositive], and without another loss.");
        }

        if (solution.IsPenalized)
            throw new InvalidOperationException($"{what} are not defined for a penalised optimum: fit without Penalty.");
        double[] weights = fit.Model.ToWeights();
        var hasIntercept = fit.Shape.Schema.HasIntercept;
        return new(solution, hasIntercept ? [weights[^1], .. weights[..^1]] : weights, hasIntercept);
    }
}

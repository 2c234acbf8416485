namespace GradientDescent.Selection;

/// <summary>The weights that minimise mean loss and penalty over all rows.</summary>
/// <param name="Penalty">The penalty.</param>
/// <param name="Weights">Coefficients, then the intercept where there is one. They are finite.</param>
/// <param name="Loss">Their mean loss over the same rows, without the penalty.</param>
/// <param name="NonZeroCount">How many coefficients are not 0.</param>
internal record PathOptimum(Penalty Penalty, double[] Weights, double Loss, int NonZeroCount);

/// <summary>The same with what it is worth on rows that it was not trained on.</summary>
/// <param name="Optimum">The weights.</param>
/// <param name="Validation">The loss on the folds.</param>
internal sealed record ValidatedOptimum(PathOptimum Optimum, ValidationLoss Validation) : PathOptimum(Optimum);

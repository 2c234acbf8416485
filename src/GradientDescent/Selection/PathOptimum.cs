namespace GradientDescent.Selection;

/// <summary>The weights that minimise mean loss plus penalty over all rows.</summary>
/// <param name="Penalty">The penalty.</param>
/// <param name="Weights">The coefficients, then the intercept if the model has one. All are finite.</param>
/// <param name="Loss">Their mean loss over the same rows, without the penalty.</param>
/// <param name="NonZeroCount">The number of coefficients that are not 0.</param>
internal record PathOptimum(Penalty Penalty, double[] Weights, double Loss, int NonZeroCount);

/// <summary>The same, with its loss on rows that were not used for training.</summary>
/// <param name="Optimum">The weights.</param>
/// <param name="Validation">The loss on the folds.</param>
internal sealed record ValidatedOptimum(PathOptimum Optimum, ValidationLoss Validation) : PathOptimum(Optimum);

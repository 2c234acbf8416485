using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>The cross-validation result for one penalty: its loss on rows that were not used for training, and the model fitted to all rows.</summary>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
public sealed class ValidatedPoint<TModel>
    where TModel : ILinearModel
{
    internal ValidatedPoint()
    {
    }

    /// <summary>The penalty.</summary>
    public required Penalty Penalty { get; init; }

    /// <summary>The model trained with this penalty on all rows. Its weights are always finite.</summary>
    public required TModel Model { get; init; }

    /// <summary>The mean loss of <see cref="Model"/> over all rows, without the penalty. It is usually lower than the loss on new rows.</summary>
    public required double Loss { get; init; }

    /// <summary>The number of coefficients of <see cref="Model"/> that are not 0, without the intercept.</summary>
    public required int NonZeroCount { get; init; }

    /// <summary>
    /// The validation loss, without the penalty: the mean of <see cref="FoldLosses"/>. All folds have the same weight. For leave-one-out it is Σ w·loss / Σ w over the
    /// rows, where w is the sample weight and the loss of a row is that of the model trained without it.
    /// </summary>
    public required double ValidationLoss { get; init; }

    /// <summary>
    /// The standard error of <see cref="ValidationLoss"/>: s / √k, where s² = Σ (loss − mean)² / (k − 1) over the losses of the k folds.
    /// </summary>
    /// <remarks>
    /// For leave-one-out the losses are those of the rows, with their sample weights w, and k is the effective number of rows, (Σ w)² / Σ w² (Kish, Survey Sampling,
    /// 1965).
    /// </remarks>
    public required double StandardError { get; init; }

    /// <summary>
    /// The loss of each fold: the mean loss of its validation rows, weighted with the sample weights, with the model trained for this fold. Empty for leave-one-out.
    /// </summary>
    public required IReadOnlyList<double> FoldLosses { get; init; }

    /// <summary>Returns the penalty and its result, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant(
        $"{Penalty.ToText("G6")}: validation loss {ValidationLoss:G6} ± {StandardError:G6}, loss {Loss:G6}, {Counted.Of(NonZeroCount, "coefficient")} not 0");
}

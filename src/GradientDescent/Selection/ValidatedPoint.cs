using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>How well a penalty did on rows that were kept away from training, and the model that it makes of all rows.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
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

    /// <summary>The mean loss of <see cref="Model"/> over all rows, without the penalty: what it was trained on, so too good to be true.</summary>
    public required double Loss { get; init; }

    /// <summary>How many coefficients of <see cref="Model"/> are not 0; the intercept is none.</summary>
    public required int NonZeroCount { get; init; }

    /// <summary>
    /// The mean over the folds of the mean loss of each fold's rows under the model trained without them; for leave-one-out the mean over the rows. Within
    /// a fold rows count for their weight; folds count alike.
    /// </summary>
    public required double ValidationLoss { get; init; }

    /// <summary>The standard error of <see cref="ValidationLoss"/>: the standard deviation of the folds' losses / √folds; for leave-one-out, of the rows'.</summary>
    public required double StandardError { get; init; }

    /// <summary>The loss of each fold; empty for leave-one-out, whose folds are the rows.</summary>
    public required IReadOnlyList<double> FoldLosses { get; init; }

    /// <summary>The penalty and what it came to, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant(
        $"{Penalty.ToText("G6")}: validation loss {ValidationLoss:G6} ± {StandardError:G6}, loss {Loss:G6}, {Counted.Of(NonZeroCount, "coefficient")} not 0");
}

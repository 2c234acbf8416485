using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>The result of training: the model, its scores and the history of the descent.</summary>
/// <remarks>Results are immutable, and several threads may read them.</remarks>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
public sealed class FitResult<TModel>
    where TModel : ILinearModel
{
    internal FitResult()
    {
    }

    /// <summary>The schema of the model, and how to create a model from weights.</summary>
    public required ModelShape<TModel> Shape { get; init; }

    /// <summary>The fitted model. Its weights are always finite.</summary>
    public required TModel Model { get; init; }

    /// <summary>Why training ended.</summary>
    public required StopReason StopReason { get; init; }

    /// <summary>The minimised value at <see cref="Model"/>: the mean loss over the rows plus the penalty.</summary>
    public required double Loss { get; init; }

    /// <summary>The penalty, which is a part of <see cref="Loss"/>. 0 without a penalty.</summary>
    public required double PenaltyValue { get; init; }

    /// <summary>
    /// The Euclidean norm of the gradient of <see cref="Loss"/> with respect to the weights, at <see cref="Model"/>. At a smooth optimum it is 0.
    /// The weights are those of the features in their original units, also with <see cref="TrainerOptions.Standardize"/>.
    /// With a penalty that has a kink (L1) it is the norm of the shortest subgradient. With a loss that has a kink it is the norm of a subgradient that may differ from 0
    /// at the optimum.
    /// </summary>
    public required double GradientNorm { get; init; }

    /// <summary>How well the model predicts the rows it was trained on.</summary>
    public required FitMetrics Metrics { get; init; }

    /// <summary>The number of rows the model was trained on.</summary>
    public required long RowCount { get; init; }

    /// <summary>The number of rows that were reserved for validation.</summary>
    public required long ValidationRowCount { get; init; }

    /// <summary>
    /// The number of rows that were left out: rows without a value of a feature marked <see cref="MissingValues.SkipRow"/>, and, with <see cref="InvalidRows.Skip"/>,
    /// rows that <see cref="InvalidRows"/> calls invalid.
    /// </summary>
    public required long SkippedRows { get; init; }

    /// <summary>
    /// How the exact optimum was computed, and how accurate it is. Null unless squared error was minimised in closed form: also null with L1, a required sign,
    /// another loss or any descent option.
    /// </summary>
    public required LeastSquaresSolution? Solution { get; init; }

    /// <summary>
    /// How the rows were used: read once for their moments and not stored (<see cref="GradientSource.Moments"/>), or stored in columns
    /// (<see cref="GradientSource.Direct"/>).
    /// </summary>
    public required GradientSource GradientSource { get; init; }

    /// <summary>
    /// The moments of the training rows: count, means and covariances (equivalent to XᵀX and Xᵀy). They give the error surface, the optimum and any descent of
    /// squared error without reading the rows again. Null if the rows were stored instead, see <see cref="GradientSource"/>.
    /// </summary>
    public required RowMoments<TModel>? Moments { get; init; }

    /// <summary>The number of epochs; 0 if <see cref="Solution"/> is not null.</summary>
    public required int Epochs { get; init; }

    /// <summary>The learning rate of the last step; null if <see cref="Solution"/> is not null, and for an optimizer without a learning rate.</summary>
    public required double? LearningRate { get; init; }

    /// <summary>
    /// The number of epochs between one point of the histories and the next. It is 1 up to 10,000 epochs, and larger for more, so that no
    /// history has more than 10,001 points.
    /// </summary>
    public required int HistoryStride { get; init; }

    /// <summary>
    /// The mean loss plus penalty over all training rows: before the first step at index 0, and after i · <see cref="HistoryStride"/> epochs at index i.
    /// It belongs to the model at the same index of <see cref="ModelHistory"/>. Every loss is finite. Empty if <see cref="Solution"/> is not null.
    /// </summary>
    /// <remarks>
    /// The last epoch is absent if <see cref="Epochs"/> is not a multiple of <see cref="HistoryStride"/>, or if its loss is not finite. <see cref="Model"/> may be in no
    /// entry.
    /// </remarks>
    public required IReadOnlyList<double> LossHistory { get; init; }

    /// <summary>The same as <see cref="LossHistory"/>, including the penalty, over the validation rows; empty if there are none.</summary>
    public required IReadOnlyList<double> ValidationLossHistory { get; init; }

    /// <summary>
    /// The models of the descent: before the first step at index 0, and after i · <see cref="HistoryStride"/> epochs at index i. The last epoch and
    /// <see cref="Model"/> may be absent, see <see cref="LossHistory"/>.
    /// </summary>
    public required IReadOnlyList<TModel> ModelHistory { get; init; }

    /// <summary>Problems that the trainer found, and how to fix them; empty if there are none.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>Returns the formula of the model, the result of the fit and the first advice, if any, one line each, in the invariant culture.</summary>
    public override string ToString()
    {
        var epochs = StopReason == StopReason.Solved ? "" : $", {Counted.Of(Epochs, "epoch")}";
        var skipped = SkippedRows == 0 ? "" : $", {Counted.Of(SkippedRows, "row")} skipped";
        var more = Advice.Count > 1 ? Invariant($" ({Advice.Count - 1} more in Advice)") : "";
        var advice = Advice.Count == 0 ? "" : $"\n{Advice[0]}{more}";
        return Invariant($"{ModelFormula.Of(Model)}\nLoss {Loss:G6}, {Metrics.RSquaredText}, {Counted.Of(RowCount, "row")}{skipped}{epochs}: {StopReason}{advice}");
    }
}

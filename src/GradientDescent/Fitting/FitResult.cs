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
    /// <remarks>
    /// After a descent it has the weights of the epoch with the lowest <see cref="Loss"/>, the start included; with validation rows, those with the lowest validation
    /// loss; with <see cref="OnDivergence.Continue"/>, the last ones.
    /// </remarks>
    public required TModel Model { get; init; }

    /// <summary>The options of the trainer, without the objects that receive progress.</summary>
    public required TrainerOptions Options { get; init; }

    /// <summary>The loss as C# creates it, for example <c>SquaredError</c> or <c>Huber(1.5)</c>.</summary>
    public required string LossFunction { get; init; }

    /// <summary>The optimizer of the descent, also where the trainer chose it; null if <see cref="Solution"/> is not null.</summary>
    public required Optimizer? Optimizer { get; init; }

    /// <summary>Why training ended.</summary>
    public required StopReason StopReason { get; init; }

    /// <summary>The minimised objective at <see cref="Model"/>: the mean loss over the training rows plus the penalty.</summary>
    public required double Loss { get; init; }

    /// <summary>The value of the penalty at <see cref="Model"/>, which is a part of <see cref="Loss"/>; 0 without a penalty.</summary>
    public required double PenaltyValue { get; init; }

    /// <summary>
    /// The Euclidean norm of the gradient of <see cref="Loss"/> with respect to the weights, at <see cref="Model"/>. It is 0 at the optimum, apart from rounding, unless
    /// the loss has a kink.
    /// </summary>
    /// <remarks>
    /// The weights are those of the features in their original units, also with <see cref="TrainerOptions.Standardize"/>. With L1 or a required sign it is the norm of
    /// the shortest subgradient. With a loss that has a kink, see <see cref="ILoss.CurvatureBound"/>, it is the norm of a subgradient that may differ from 0 at the
    /// optimum.
    /// </remarks>
    public required double GradientNorm { get; init; }

    /// <summary>How well the model predicts the rows it was trained on.</summary>
    public required FitMetrics Metrics { get; init; }

    /// <summary>The number of rows the model was trained on: without validation rows and skipped rows, but including rows of weight 0.</summary>
    public required long RowCount { get; init; }

    /// <summary>The number of rows that were reserved for validation, see <see cref="EarlyStopping.ValidationFraction"/>.</summary>
    public required long ValidationRowCount { get; init; }

    /// <summary>
    /// The number of rows that were left out: rows without a value of a property marked <see cref="MissingValues.SkipRow"/>, and, with <see cref="InvalidRows.Skip"/>,
    /// invalid rows.
    /// </summary>
    public long SkippedRows => SkippedRowReasons.Sum(static reason => reason.RowCount);

    /// <summary>Why rows were left out: the number of rows and the first of them, for each property and reason, in the order of their first rows.</summary>
    public required IReadOnlyList<SkippedRowReason> SkippedRowReasons { get; init; }

    /// <summary>
    /// How the exact optimum was computed, and how accurate it is; null if it was not computed in closed form: for another loss than <see cref="SquaredError"/>, with L1,
    /// with a required sign, or with a descent option (see <see cref="TrainerOptions"/>).
    /// </summary>
    public required LeastSquaresSolution? Solution { get; init; }

    /// <summary>
    /// Whether gradients were computed from the moments of the rows (<see cref="GradientSource.Moments"/>), or from the rows themselves, which were stored in columns
    /// (<see cref="GradientSource.Direct"/>).
    /// </summary>
    public required GradientSource GradientSource { get; init; }

    /// <summary>
    /// The moments of the training rows: count, means and covariances (equivalent to XᵀX and Xᵀy). They give the error surface, the optimum and any descent of
    /// squared error without reading the rows again. Null if <see cref="GradientSource"/> is <see cref="GradientSource.Direct"/>.
    /// </summary>
    public required RowMoments<TModel>? Moments { get; init; }

    /// <summary>The number of epochs that were run; 0 if <see cref="Solution"/> is not null.</summary>
    public required int Epochs { get; init; }

    /// <summary>The learning rate of the last step; null without a step (no descent, or 0 epochs) and for an optimizer without a learning rate.</summary>
    public required double? LearningRate { get; init; }

    /// <summary>
    /// The number of epochs between one entry of the histories and the next: ⌈maximum number of epochs / 10,000⌉, and at least 1. So no history has more than 10,001
    /// entries.
    /// </summary>
    public required int HistoryStride { get; init; }

    /// <summary>
    /// The mean loss plus penalty over all training rows: before the first step at index 0, and after i · <see cref="HistoryStride"/> epochs at index i.
    /// It belongs to the model at the same index of <see cref="ModelHistory"/>. Every loss is finite. Empty if <see cref="Solution"/> is not null.
    /// </summary>
    /// <remarks>
    /// The last epoch is absent if <see cref="Epochs"/> is not a multiple of <see cref="HistoryStride"/>, or if its loss, its weights or its gradient are not finite. So
    /// the history need not contain the loss of <see cref="Model"/>.
    /// </remarks>
    public required IReadOnlyList<double> LossHistory { get; init; }

    /// <summary>As <see cref="LossHistory"/>, but over the validation rows: their mean loss plus the penalty. Empty if there are none.</summary>
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

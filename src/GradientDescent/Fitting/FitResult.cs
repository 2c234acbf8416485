using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>What training found.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class FitResult<TModel>
    where TModel : ILinearModel
{
    internal FitResult()
    {
    }

    /// <summary>What kind of model it is, and how one is made of weights.</summary>
    public required ModelShape<TModel> Shape { get; init; }

    /// <summary>The fitted model. Its weights are always finite.</summary>
    public required TModel Model { get; init; }

    /// <summary>Why training ended.</summary>
    public required StopReason StopReason { get; init; }

    /// <summary>What was minimised, at <see cref="Model"/>: the mean loss over the rows, and the penalty where there is one.</summary>
    public required double Loss { get; init; }

    /// <summary>How much of <see cref="Loss"/> is penalty.</summary>
    public required double PenaltyValue { get; init; }

    /// <summary>
    /// The Euclidean norm of the gradient of <see cref="Loss"/> by the weights at <see cref="Model"/>: how far from flat it is there. With a penalty that has
    /// a kink, of the shortest subgradient; with a loss that has one, of a subgradient that need not be 0 at the optimum.
    /// </summary>
    public required double GradientNorm { get; init; }

    /// <summary>How well the model predicts the rows it was trained on.</summary>
    public required FitMetrics Metrics { get; init; }

    /// <summary>How many rows were trained on.</summary>
    public required long RowCount { get; init; }

    /// <summary>How many rows were kept away from training to validate it.</summary>
    public required long ValidationRowCount { get; init; }

    /// <summary>
    /// How many rows were left out: those that lack a feature marked <see cref="MissingValues.SkipRow"/> and, with <see cref="InvalidRows.Skip"/>, those with
    /// a number that is missing, NaN or infinite.
    /// </summary>
    public required long SkippedRows { get; init; }

    /// <summary>How the exact optimum was found and how far it can be trusted; null after a descent.</summary>
    public required LeastSquaresSolution? Solution { get; init; }

    /// <summary>
    /// How the rows were used: <see cref="GradientSource.Moments"/> read them once and kept none, <see cref="GradientSource.Direct"/>
    /// kept them in columns.
    /// </summary>
    public required GradientSource GradientSource { get; init; }

    /// <summary>
    /// The moments of the rows it was trained on, where those are what it used: the error surface, the optimum and any descent of squared error without another
    /// pass. Null where it kept the rows, see <see cref="GradientSource"/>.
    /// </summary>
    public required RowMoments<TModel>? Moments { get; init; }

    /// <summary>How many epochs were run; 0 where the optimum was solved for.</summary>
    public required int Epochs { get; init; }

    /// <summary>The learning rate of the last step; null where the optimum was solved for or the optimizer chose the length of its steps itself.</summary>
    public required double? LearningRate { get; init; }

    /// <summary>
    /// How many epochs lie between one point of the histories and the next: 1 up to 10,000 epochs, so many more beyond that no
    /// history has more than 10,001 points.
    /// </summary>
    public required int HistoryStride { get; init; }

    /// <summary>
    /// What is minimised, over all training rows: at the start at index 0, after i · <see cref="HistoryStride"/> epochs at index i, for the model that
    /// <see cref="ModelHistory"/> has there. Empty where the optimum was solved for. Every loss in it is finite.
    /// </summary>
    public required IReadOnlyList<double> LossHistory { get; init; }

    /// <summary>The same over the rows that validate; empty where there are none.</summary>
    public required IReadOnlyList<double> ValidationLossHistory { get; init; }

    /// <summary>The model before the first step at index 0, after i · <see cref="HistoryStride"/> epochs at index i: the path of the descent.</summary>
    public required IReadOnlyList<TModel> ModelHistory { get; init; }

    /// <summary>What the trainer noticed and what could be done about it, a sentence each; empty when all is well.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>The model's formula, then how the fit went, then the first advice where there is any: a line each, in the invariant culture.</summary>
    public override string ToString()
    {
        var epochs = StopReason == StopReason.Solved ? "" : $", {Counted.Of(Epochs, "epoch")}";
        var skipped = SkippedRows == 0 ? "" : $", {Counted.Of(SkippedRows, "row")} skipped";
        var more = Advice.Count > 1 ? Invariant($" ({Advice.Count - 1} more in Advice)") : "";
        var advice = Advice.Count == 0 ? "" : $"\n{Advice[0]}{more}";
        return Invariant($"{ModelFormula.Of(Model)}\nLoss {Loss:G6}, R² {Metrics.RSquared:G6}, {Counted.Of(RowCount, "row")}{skipped}{epochs}: {StopReason}{advice}");
    }
}

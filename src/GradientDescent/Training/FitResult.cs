namespace GradientDescent;

/// <summary>What training found.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class FitResult<TModel>
    where TModel : ILinearModel<TModel>
{
    internal FitResult()
    {
    }

    /// <summary>The fitted model. Its weights are always finite.</summary>
    public required TModel Model { get; init; }

    /// <summary>Why training ended.</summary>
    public required StopReason StopReason { get; init; }

    /// <summary>The mean loss of <see cref="Model"/> over the rows.</summary>
    public required double Loss { get; init; }

    /// <summary>The Euclidean norm of the gradient of the mean loss at <see cref="Model"/>: how far from flat it is there.</summary>
    public required double GradientNorm { get; init; }

    /// <summary>How well the model predicts the rows it was trained on.</summary>
    public required FitMetrics Metrics { get; init; }

    /// <summary>How many rows were trained on.</summary>
    public required long RowCount { get; init; }

    /// <summary>
    /// How the rows were used: <see cref="GradientSource.Moments"/> read them once and kept none, <see cref="GradientSource.Direct"/>
    /// kept them in columns.
    /// </summary>
    public required GradientSource GradientSource { get; init; }

    /// <summary>How many steps were taken, one an epoch; 0 where the optimum was solved for.</summary>
    public required int Epochs { get; init; }

    /// <summary>The learning rate used; null where the optimum was solved for.</summary>
    public required double? LearningRate { get; init; }

    /// <summary>
    /// The mean loss before the first step at index 0, after e epochs at index e. Empty where the optimum was solved for.
    /// Every loss in it is finite.
    /// </summary>
    public required IReadOnlyList<double> LossHistory { get; init; }

    /// <summary>The model before the first step at index 0, after e epochs at index e: the path of the descent.</summary>
    public required IReadOnlyList<TModel> ModelHistory { get; init; }

    /// <summary>What the trainer noticed and what could be done about it, a sentence each; empty when all is well.</summary>
    public required IReadOnlyList<string> Advice { get; init; }
}

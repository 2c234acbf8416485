using static System.FormattableString;

namespace GradientDescent;

/// <summary>The progress of a descent after an epoch.</summary>
/// <param name="Epoch">The number of epochs that are done.</param>
/// <param name="Epochs">The maximum number of epochs.</param>
/// <param name="Loss">The mean loss plus penalty after these epochs, over the training rows.</param>
/// <param name="ValidationLoss">The mean loss plus penalty after these epochs, over the validation rows; null if there are none.</param>
/// <param name="LearningRate">The learning rate of the last step; null if the optimizer chose the length of the step.</param>
public readonly record struct EpochProgress(int Epoch, int Epochs, double Loss, double? ValidationLoss = null, double? LearningRate = null)
{
    /// <summary>The weights after these epochs, in the units of the rows: the coefficients of the features, then the intercept, if any.</summary>
    public IReadOnlyList<double> Weights { get => field ?? []; init; }

    /// <summary>The names of the weights: those of the features, then <c>Intercept</c>, if any.</summary>
    public IReadOnlyList<string> WeightNames { get => field ?? []; init; }

    /// <summary>The units of the weights, in the order of <see cref="WeightNames"/>, such as <c>k€ per m²</c>; null where a unit is not known.</summary>
    public IReadOnlyList<string?> WeightUnits { get => field ?? []; init; }

    /// <summary>
    /// Returns for example <c>Epoch 5 of 200: loss 6053.71, learning rate 0.075</c>, with six significant digits per number, in the invariant culture.
    /// </summary>
    public override string ToString()
    {
        var validation = ValidationLoss is null ? "" : Invariant($", validation loss {ValidationLoss:G6}");
        var rate = LearningRate is null ? "" : Invariant($", learning rate {LearningRate:G6}");
        return Invariant($"Epoch {Epoch} of {Epochs}: loss {Loss:G6}{validation}{rate}");
    }
}

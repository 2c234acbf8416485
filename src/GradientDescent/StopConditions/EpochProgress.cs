using static System.FormattableString;

namespace GradientDescent;

/// <summary>Where a descent has got to.</summary>
/// <param name="Epoch">How many epochs are done.</param>
/// <param name="Epochs">How many there will be at most.</param>
/// <param name="Loss">What is minimised, mean loss and penalty, after them.</param>
/// <param name="ValidationLoss">The same over the validation rows; null where there are none.</param>
/// <param name="LearningRate">The learning rate of the last step; null where the optimizer chose its length.</param>
public readonly record struct EpochProgress(int Epoch, int Epochs, double Loss, double? ValidationLoss = null, double? LearningRate = null)
{
    /// <summary>For example <c>Epoch 5 of 200: loss 6053.71, learning rate 0.075</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString()
    {
        var validation = ValidationLoss is null ? "" : Invariant($", validation loss {ValidationLoss:G6}");
        var rate = LearningRate is null ? "" : Invariant($", learning rate {LearningRate:G6}");
        return Invariant($"Epoch {Epoch} of {Epochs}: loss {Loss:G6}{validation}{rate}");
    }
}

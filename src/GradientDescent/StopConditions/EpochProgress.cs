namespace GradientDescent;

/// <summary>Where a descent has got to.</summary>
/// <param name="Epoch">How many epochs are done.</param>
/// <param name="Epochs">How many there will be at most.</param>
/// <param name="Loss">What is minimised, mean loss and penalty, after them.</param>
/// <param name="ValidationLoss">The same over the validation rows; null where there are none.</param>
/// <param name="LearningRate">The learning rate of the last step; null where the optimizer chose its length.</param>
public readonly record struct EpochProgress(int Epoch, int Epochs, double Loss, double? ValidationLoss = null, double? LearningRate = null);

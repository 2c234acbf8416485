namespace GradientDescent;

/// <summary>The progress of a descent after an epoch.</summary>
/// <param name="Epoch">The number of epochs that are done.</param>
/// <param name="Epochs">The maximum number of epochs.</param>
/// <param name="Loss">The mean loss plus penalty after these epochs, over the training rows.</param>
/// <param name="ValidationLoss">The same over the validation rows; null if there are none.</param>
/// <param name="LearningRate">The learning rate of the last step; null if the optimizer chose the length of the step.</param>
public readonly record struct EpochProgress(int Epoch, int Epochs, double Loss, double? ValidationLoss = null, double? LearningRate = null);

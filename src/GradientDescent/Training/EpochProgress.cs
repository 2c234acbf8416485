namespace GradientDescent;

/// <summary>Where a descent has got to.</summary>
/// <param name="Epoch">How many epochs are done.</param>
/// <param name="Epochs">How many there will be at most.</param>
/// <param name="Loss">The mean loss after them.</param>
public readonly record struct EpochProgress(int Epoch, int Epochs, double Loss);

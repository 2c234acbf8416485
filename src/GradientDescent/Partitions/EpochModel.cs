namespace GradientDescent;

/// <summary>The model after an epoch of a descent.</summary>
/// <param name="Epoch">The number of the epoch, from 1.</param>
/// <param name="Loss">The mean loss plus penalty.</param>
/// <param name="Model">The model.</param>
public readonly record struct EpochModel(int Epoch, double Loss, ILinearModel Model);

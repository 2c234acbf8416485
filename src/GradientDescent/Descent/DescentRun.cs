using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>The result of a descent.</summary>
/// <param name="Kept">The point whose weights the model gets.</param>
/// <param name="StopReason">Why it ended.</param>
/// <param name="Epochs">The number of epochs.</param>
/// <param name="Rate">The learning rate of the last step; null if the optimizer has no learning rate.</param>
/// <param name="LossRose">Whether any epoch increased the loss.</param>
/// <param name="History">The losses and weights of the epochs.</param>
internal sealed record DescentRun(
    DescentPoint Kept, StopReason StopReason, int Epochs, double? Rate, bool LossRose, DescentHistory History);

using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>How a descent went.</summary>
/// <param name="Kept">The point whose weights the model gets.</param>
/// <param name="StopReason">Why it ended.</param>
/// <param name="Epochs">How many epochs it took.</param>
/// <param name="Rate">The learning rate of the last step; null where the optimizer chose its length.</param>
/// <param name="LossRose">Whether any epoch made the loss larger.</param>
/// <param name="History">The points on the way.</param>
internal sealed record DescentRun(
    DescentPoint Kept, StopReason StopReason, int Epochs, double? Rate, bool LossRose, DescentHistory History);

namespace GradientDescent;

/// <summary>How a descent went.</summary>
/// <param name="Kept">The point whose weights the model gets.</param>
/// <param name="StopReason">Why it ended.</param>
/// <param name="Epochs">How many steps it took.</param>
/// <param name="Rate">The learning rate.</param>
/// <param name="History">Every point on the way.</param>
internal sealed record DescentRun<TModel>(
    DescentPoint Kept, StopReason StopReason, int Epochs, double Rate, DescentHistory<TModel> History)
    where TModel : ILinearModel<TModel>
{
    public bool LossEverRose
    {
        get
        {
            for (var epoch = 1; epoch < History.Losses.Count; epoch++)
            {
                if (History.Losses[epoch] > History.Losses[epoch - 1])
                    return true;
            }

            return StopReason == StopReason.Diverged;
        }
    }
}

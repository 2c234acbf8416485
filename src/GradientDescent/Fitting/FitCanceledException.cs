using GradientDescent.Descent;

namespace GradientDescent;

/// <summary>A descent was cancelled, between two epochs or in the middle of one. The best model so far is here, for whoever wants it.</summary>
/// <remarks>
/// A cancellation is noticed before the next few thousand rows: before the next group of 8,192 rows where a step is on all rows, before the next batch,
/// or before the next 4,096 rows that are gone through one by one. What was done of that epoch is lost.
/// Where the token is cancelled before the descent begins, it reads no row and evaluates no loss: <see cref="Best"/> is the model to start from, and <see cref="Epochs"/> is 0.
/// </remarks>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class FitCanceledException<TModel> : OperationCanceledException
    where TModel : ILinearModel
{
    internal static FitCanceledException<TModel> Of(DescentCanceledException canceled, ModelShape<TModel> shape, double[] means) =>
        new(shape.Create(canceled.Best, means), canceled.Epochs, canceled.CancellationToken);

    internal FitCanceledException(TModel best, int epochs, CancellationToken cancellation)
        : base($"Training was cancelled after {epochs} epochs.", cancellation)
    {
        Best = best;
        Epochs = epochs;
    }

    /// <summary>
    /// The model of the lowest loss after a whole epoch, of the validation rows where there are some; the model to start from where no epoch led lower.
    /// With <see cref="OnDivergence.Continue"/> it is the model after the last whole epoch.
    /// </summary>
    public TModel Best { get; }

    /// <summary>How many whole epochs were done, their loss included.</summary>
    public int Epochs { get; }
}

namespace GradientDescent;

/// <summary>A descent was cancelled; the best model so far is here, for whoever wants it.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class FitCanceledException<TModel> : OperationCanceledException
{
    internal FitCanceledException(TModel best, int epochs, CancellationToken cancellation)
        : base($"Training was cancelled after {epochs} epochs.", cancellation)
    {
        Best = best;
        Epochs = epochs;
    }

    /// <summary>The model of the lowest loss before the cancellation.</summary>
    public TModel Best { get; }

    /// <summary>How many epochs were done.</summary>
    public int Epochs { get; }
}

using GradientDescent.Descent;

namespace GradientDescent;

/// <summary>The exception for a fit that was cancelled. It contains the best model so far, <see cref="Best"/>.</summary>
/// <remarks>
/// A descent checks its token between epochs and within them. If a step uses all rows, it checks before each group of 8,192 rows; with batches, before each batch;
/// with steps on single rows, before every 4,096 rows. The unfinished epoch is discarded.
/// <para>
/// If the token is cancelled before training begins, no row is read. <see cref="Best"/> is then the initial model, and <see cref="Epochs"/> is 0.
/// </para>
/// </remarks>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
/// <example>
/// <code>
/// House.Model model;
/// try
/// {
///     model = trainer.Fit(rows, cancellationToken: token).Model;
/// }
/// catch (FitCanceledException&lt;House.Model&gt; canceled)
/// {
///     model = canceled.Best;
/// }
/// </code>
/// </example>
public sealed class FitCanceledException<TModel> : OperationCanceledException
    where TModel : ILinearModel
{
    internal static FitCanceledException<TModel> Of(DescentCanceledException canceled, ModelShape<TModel> shape, double[] means) =>
        new(shape.Create(canceled.Best, means), canceled.Epochs, canceled.CancellationToken);

    internal FitCanceledException(TModel best, int epochs, CancellationToken cancellationToken)
        : base($"Training was cancelled. Completed epochs: {epochs}.", cancellationToken)
    {
        Best = best;
        Epochs = epochs;
    }

    /// <summary>
    /// The model of the lowest loss after a whole epoch, or the initial model if no epoch decreased the loss. With validation rows, their loss is used.
    /// With <see cref="OnDivergence.Continue"/> it is the model after the last whole epoch.
    /// </summary>
    public TModel Best { get; }

    /// <summary>The number of completed epochs.</summary>
    public int Epochs { get; }
}

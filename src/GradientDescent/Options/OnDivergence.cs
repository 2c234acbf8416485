namespace GradientDescent;

/// <summary>What to do when a descent diverges: when the loss exceeds ten times its value at the start, see <see cref="StopReason.Diverged"/>.</summary>
public enum OnDivergence
{
    /// <summary>Stop, and return the weights with the lowest loss so far, or with the lowest validation loss if there are validation rows.</summary>
    Stop,

    /// <summary>
    /// Continue, and return the last finite weights, even if earlier ones have a lower loss. Use it to show the effect of a learning rate that is too high.
    /// Training still stops when a weight or the loss is no longer finite.
    /// </summary>
    Continue,
}

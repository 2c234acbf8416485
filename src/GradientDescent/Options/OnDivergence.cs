namespace GradientDescent;

/// <summary>What to do when the loss grows without bound.</summary>
public enum OnDivergence
{
    /// <summary>Stop, and return the weights of the lowest loss so far.</summary>
    Stop,

    /// <summary>
    /// Continue, and return the last weights, for example to show the effect of a learning rate that is too high.
    /// Training still stops when the numbers are no longer finite.
    /// </summary>
    Continue,
}

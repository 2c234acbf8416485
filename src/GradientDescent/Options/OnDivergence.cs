namespace GradientDescent;

/// <summary>What to do when the loss grows without bound.</summary>
public enum OnDivergence
{
    /// <summary>Stop, and keep the weights of the lowest loss seen.</summary>
    Stop,

    /// <summary>
    /// Go on regardless, and keep the last weights, as the tutorial does to show what a high learning rate does.
    /// When the numbers are no longer finite there is nothing to go on with: then it stops as well.
    /// </summary>
    Continue,
}

namespace GradientDescent;

/// <summary>Why training ended.</summary>
public enum StopReason
{
    /// <summary>The exact optimum was computed; there was no descent.</summary>
    Solved,

    /// <summary>All epochs were run.</summary>
    EpochsCompleted,

    /// <summary>
    /// The loss was no longer finite, or grew without bound: past ten times what it was at the start. The model has
    /// the weights of the lowest loss seen.
    /// </summary>
    Diverged,
}

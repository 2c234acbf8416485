namespace GradientDescent;

/// <summary>Why training ended.</summary>
public enum StopReason
{
    /// <summary>The exact optimum was computed without a descent.</summary>
    Solved,

    /// <summary>All epochs were run.</summary>
    EpochsCompleted,

    /// <summary>
    /// The loss was no longer finite, or exceeded ten times its value at the start (with an initial model: the larger of that and the loss of the zero weights). The
    /// model has the weights of the lowest loss so far.
    /// </summary>
    Diverged,

    /// <summary>
    /// The gradient reached <see cref="EarlyStopping.GradientTolerance"/>, or no step decreased the loss further in the precision of a double. For a loss with a kink
    /// and no descent options: the exact optimum was found, and the duality gap, which bounds the distance of the loss from the least one, is 0 apart from rounding.
    /// </summary>
    Converged,

    /// <summary>
    /// The loss no longer fell by more than <see cref="EarlyStopping.Tolerance"/>, or the learning rate reached its minimum. For a loss with a kink and no descent
    /// options: the smoothed losses no longer fell, and how near the optimum is, is unknown.
    /// </summary>
    ToleranceReached,

    /// <summary>The loss of the validation rows no longer fell.</summary>
    NoValidationImprovement,

    /// <summary>The <see cref="EarlyStopping.TimeLimit"/> was exceeded.</summary>
    TimeLimitReached,

    /// <summary><see cref="EarlyStopping.StopWhen"/> returned true.</summary>
    Stopped,
}

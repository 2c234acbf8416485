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

    /// <summary>The gradient came down to <see cref="EarlyStopping.GradientTolerance"/>, or no step led further down in the precision of a double.</summary>
    Converged,

    /// <summary>The loss did not fall by more than <see cref="EarlyStopping.Tolerance"/> any more, or the learning rate became as small as it may.</summary>
    ToleranceReached,

    /// <summary>The loss of the validation rows did not fall any more.</summary>
    NoValidationImprovement,

    /// <summary><see cref="EarlyStopping.TimeLimit"/> was over.</summary>
    TimeLimitReached,

    /// <summary><see cref="EarlyStopping.When"/> said so.</summary>
    Stopped,
}

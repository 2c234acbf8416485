namespace GradientDescent;

/// <summary>Why training ended.</summary>
public enum StopReason
{
    /// <summary>The exact optimum was computed in closed form, without a descent.</summary>
    Solved,

    /// <summary>All epochs were run.</summary>
    EpochsCompleted,

    /// <summary>
    /// A weight, the loss or its gradient was no longer finite, or the loss exceeded ten times its value at the start. The model has the weights with the lowest loss so
    /// far; with validation rows, those with the lowest validation loss; with <see cref="OnDivergence.Continue"/>, the last finite ones.
    /// </summary>
    /// <remarks>With an initial model, the value at the start is replaced by the loss of weights of 0 if that is larger.</remarks>
    Diverged,

    /// <summary>
    /// The gradient reached <see cref="EarlyStopping.GradientTolerance"/>, or no step decreased the loss further in the precision of a double. For a loss with a kink
    /// and no descent options: the exact optimum was found. The duality gap, which is an upper bound of the loss minus its minimum, is then 0 apart from rounding.
    /// </summary>
    Converged,

    /// <summary>
    /// The loss no longer fell by <see cref="EarlyStopping.Tolerance"/>, or <see cref="LearningRate.Adaptive"/> reached its lowest learning rate. For a
    /// loss with a kink and no descent options: it is not known how near the optimum is, because the loss is your own, or because the duality gap did not close.
    /// </summary>
    ToleranceReached,

    /// <summary>The loss of the validation rows no longer fell.</summary>
    NoValidationImprovement,

    /// <summary>The <see cref="EarlyStopping.TimeLimit"/> was exceeded.</summary>
    TimeLimitReached,

    /// <summary><see cref="EarlyStopping.StopWhen"/> returned true.</summary>
    Stopped,
}

namespace GradientDescent.Fitting;

/// <summary>Computes weights from rows.</summary>
internal interface IFitter
{
    /// <param name="rows">The rows.</param>
    /// <param name="start">The initial weights of a descent. Default: all 0.</param>
    /// <param name="cancellationToken">Cancels a descent.</param>
    /// <exception cref="ArgumentException">The weights or their loss are too large for the number type.</exception>
    Outcome Fit(TrainingRows rows, double[]? start, CancellationToken cancellationToken);
}

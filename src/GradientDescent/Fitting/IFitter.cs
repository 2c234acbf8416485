namespace GradientDescent.Fitting;

/// <summary>A way from rows to weights.</summary>
internal interface IFitter
{
    /// <param name="rows">The rows.</param>
    /// <param name="start">The weights to start from, where that matters; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends it, where it takes epochs.</param>
    /// <exception cref="ArgumentException">The weights or their loss are too large for the number type.</exception>
    Outcome Fit(TrainingRows rows, double[]? start, CancellationToken cancellation);
}

namespace GradientDescent.Objectives;

/// <summary>A mean loss over rows, as a function of the weights. Optimizers use only this interface, independently of how the rows are stored.</summary>
internal abstract class Objective
{
    /// <summary>The number of weights.</summary>
    public abstract int WeightCount { get; }

    /// <summary>Computes the value at the weights, and its gradient.</summary>
    /// <param name="weights">The coefficients, then the intercept if the model has one.</param>
    /// <param name="gradient">Receives ∂value/∂weights.</param>
    /// <param name="cancellationToken">It is checked before every group of 8,192 rows. A single batch is read to its end.</param>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled. The gradient is undefined.</exception>
    public abstract double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken = default);

    /// <summary>
    /// The Hessian, the matrix of second derivatives. If it depends on the weights, a matrix that bounds it everywhere. Null if there is
    /// no bound. The caller may change the matrix.
    /// </summary>
    public abstract double[,]? Hessian();
}

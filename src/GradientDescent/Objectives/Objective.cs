namespace GradientDescent.Objectives;

/// <summary>A mean loss over rows, as a function of the weights. Whoever minimises it sees nothing else of the rows, wherever they are.</summary>
internal abstract class Objective
{
    /// <summary>How many weights there are.</summary>
    public abstract int WeightCount { get; }

    /// <summary>The value at the weights, and its gradient.</summary>
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="gradient">Receives ∂value/∂weights.</param>
    /// <param name="cancellation">Where many rows are read, it is checked before every group of them; a single batch is read to its end.</param>
    /// <exception cref="OperationCanceledException">It was cancelled. The gradient is undefined.</exception>
    public abstract double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellation = default);

    /// <summary>
    /// The matrix of second derivatives; where it differs from place to place, one that bounds it everywhere. Null where there is
    /// no bound. The caller may write into it.
    /// </summary>
    public abstract double[,]? Hessian();
}

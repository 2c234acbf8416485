namespace GradientDescent;

/// <summary>
/// What descent minimises: the mean loss as a function of the weights. Descent sees nothing else of the rows, wherever they are.
/// </summary>
public abstract class Objective
{
    /// <summary>How many weights there are.</summary>
    public abstract int WeightCount { get; }

    /// <summary>The mean loss at the weights, and its gradient.</summary>
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="gradient">Receives ∂(mean loss)/∂weights.</param>
    /// <returns>The mean loss.</returns>
    public abstract double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient);

    /// <summary>
    /// The eigenvalues of the Hessian of the mean loss, ascending; where the loss is not quadratic, of the matrix that
    /// bounds it. Null where the loss has no bounded curvature.
    /// </summary>
    public abstract IReadOnlyList<double>? Curvatures { get; }
}

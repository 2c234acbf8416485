namespace GradientDescent.Objectives;

/// <summary>
/// What descent minimises, as a function of the weights. Descent sees nothing else of the rows, wherever they are.
/// </summary>
internal abstract class Objective
{
    /// <summary>How many weights there are.</summary>
    public abstract int WeightCount { get; }

    /// <summary>The value at the weights, and its gradient.</summary>
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="gradient">Receives ∂value/∂weights.</param>
    public abstract double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient);

    /// <summary>
    /// The matrix of second derivatives; where it differs from place to place, one that bounds it everywhere. Null where there is
    /// no bound. The caller may write into it.
    /// </summary>
    public abstract double[,]? Hessian();
}

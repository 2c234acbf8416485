namespace GradientDescent.Objectives;

/// <summary>The loss of single rows.</summary>
internal abstract class RowObjective
{
    /// <summary>The loss of one row at the weights.</summary>
    /// <remarks>
    /// The only virtual call that a step on a row makes. The features come back because ∂loss/∂coefficient = slope · feature, and the row lies in as many places
    /// in memory as it has columns: nobody should have to visit them twice.
    /// </remarks>
    /// <param name="row">The number of the row.</param>
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="features">Receives the row's features, one for each coefficient.</param>
    public abstract RowLoss Evaluate(long row, ReadOnlySpan<double> weights, Span<double> features);
}

/// <summary>The loss of a row.</summary>
/// <param name="Value">The loss itself.</param>
/// <param name="Slope">∂loss/∂prediction.</param>
/// <param name="Weight">The sample weight of the row; 1 where rows have none. Value and slope are not multiplied by it.</param>
internal readonly record struct RowLoss(double Value, double Slope, double Weight);

namespace GradientDescent.Fitting;

/// <summary>Weights that were fitted, and are finite.</summary>
internal static class FiniteWeights
{
    /// <param name="weights">The weights.</param>
    /// <param name="isFinite">Whether all that was computed with them is finite too.</param>
    /// <exception cref="ArgumentException">Something is not finite.</exception>
    public static double[] Require(double[] weights, bool isFinite) => isFinite && weights.All(double.IsFinite)
        ? weights
        : throw new ArgumentException("The weights that fit these rows are too large for the number type: scale the target down, or the features up.");
}

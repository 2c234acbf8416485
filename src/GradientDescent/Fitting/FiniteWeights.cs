using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.Fitting;

/// <summary>Checks that fitted weights are finite.</summary>
internal static class FiniteWeights
{
    /// <param name="weights">The weights.</param>
    /// <param name="isFinite">Whether the loss and gradient at these weights are finite too.</param>
    /// <param name="penaltyWeights">The penalty.</param>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public static double[] Require(double[] weights, bool isFinite, PenaltyWeights penaltyWeights) => isFinite && Vectors.AreFinite(weights)
        ? weights
        : throw penaltyWeights.TooLarge ?? new ArgumentException("The weights that fit these rows are too large for the number type: scale the target down, or the features up.");
}

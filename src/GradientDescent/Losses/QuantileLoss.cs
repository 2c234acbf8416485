using System.Numerics;

namespace GradientDescent;

/// <summary>
/// The pinball loss, with r = prediction − target: (1 − τ)·r where the prediction is too high, −τ·r where it is too low. Its optimum
/// predicts the τ-quantile: below it lie a share τ of the targets (Koenker and Bassett, Regression Quantiles, 1978).
/// </summary>
public readonly struct QuantileLoss : ILoss
{
    private readonly double? _tau;

    /// <summary>A loss whose optimum predicts a quantile.</summary>
    /// <param name="tau">τ, which quantile: 0.5 is the median, 0.9 what nine of ten targets stay below.</param>
    /// <exception cref="ArgumentOutOfRangeException">τ is not between 0 and 1.</exception>
    public QuantileLoss(double tau) => _tau = tau is > 0 and < 1
        ? tau
        : throw new ArgumentOutOfRangeException(nameof(tau), tau, "A quantile is a number between 0 and 1, neither of them.");

    /// <summary>τ, which quantile: ½ where it was not told.</summary>
    public double Tau => _tau ?? 0.5;

    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        var tooHigh = Vector.Create(T.CreateTruncating(1 - Tau));
        var tooLow = Vector.Create(T.CreateTruncating(-Tau));
        slope = Vector.ConditionalSelect(Vector.GreaterThan(residual, Vector<T>.Zero), tooHigh, tooLow);
        slope = Vector.ConditionalSelect(Vector.Equals(residual, Vector<T>.Zero), Vector<T>.Zero, slope);
        return slope * residual;
    }

    /// <summary>None: the slope jumps at 0.</summary>
    public double? CurvatureBound => null;
}

using System.Globalization;
using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// The pinball loss, with r = prediction − target: (1 − τ)·r if the prediction is too high, and −τ·r if it is too low. Its optimum predicts the τ-quantile:
/// the value below which a share τ of the targets lies (Koenker and Bassett, Regression Quantiles, 1978, https://doi.org/10.2307/1913643).
/// </summary>
public readonly struct QuantileLoss : ILoss, IPiecewiseLinear
{
    private readonly double? _tau;

    /// <summary>A loss whose optimum predicts a quantile.</summary>
    /// <param name="tau">τ, between 0 and 1, both excluded. 0.5 is the median; nine of ten targets are below the 0.9-quantile.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tau"/> is not between 0 and 1.</exception>
    public QuantileLoss(double tau) => _tau = tau is > 0 and < 1
        ? tau
        : throw new ArgumentOutOfRangeException(nameof(tau), tau, "The quantile is out of range: give a number between 0 and 1, both excluded.");

    /// <summary>τ, the quantile. Default: 0.5, for <c>new QuantileLoss()</c> and <c>default</c>.</summary>
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

    /// <summary>Null: the slope jumps at 0.</summary>
    public double? CurvatureBound => null;

    LossPieces? IPiecewiseLinear.Pieces => new([0], [-Tau, 1 - Tau]);

    /// <summary>Returns the name and the parameter of the loss, for example <c>QuantileLoss(0.9)</c>, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"QuantileLoss({Tau})");
}

using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Optimizers;

/// <summary>
/// The region around a point in which the penalty has no kink: no coefficient changes its sign, and a coefficient of 0 may move only to the side on which the
/// objective falls. Coefficients without a kink in their penalty are not restricted.
/// </summary>
internal sealed class Orthant(int weightCount)
{
    private readonly double[] _origin = new double[weightCount];
    private readonly double[] _shortest = new double[weightCount];
    private readonly double[] _kinks = new double[weightCount];
    private readonly int[] _signs = new int[weightCount];
    private readonly bool[] _isBounded = new bool[weightCount];

    /// <summary>The gradient at the centre of the region, including the penalty: the shortest subgradient.</summary>
    public ReadOnlySpan<double> Gradient => _shortest;

    /// <summary>Sets the region to the one around a point that has been evaluated.</summary>
    public void Enter(DescentPoint point, PenaltyWeights penaltyWeights)
    {
        point.Weights.CopyTo(_origin);

        // A copy, because the point moves afterwards.
        point.ShortestSubgradient.CopyTo(_shortest);
        for (var i = 0; i < penaltyWeights.Count; i++)
        {
            _isBounded[i] = penaltyWeights.HasKink(i);
            if (!_isBounded[i])
                continue;
            _signs[i] = Math.Sign(_origin[i] != 0 ? _origin[i] : -_shortest[i]);
            _kinks[i] = _signs[i] * penaltyWeights.L1Weight(i);
        }
    }

    /// <summary>Sets those components of a direction to 0 that would leave the region immediately.</summary>
    public void Restrict(Span<double> direction)
    {
        for (var i = 0; i < direction.Length; i++)
        {
            if (_isBounded[i] && _origin[i] == 0 && direction[i] * _signs[i] <= 0)
                direction[i] = 0;
        }
    }

    /// <summary>Computes the weights at a length along a direction. A coefficient stops at 0, the boundary of the region.</summary>
    public void Move(double length, ReadOnlySpan<double> direction, Span<double> weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = _origin[i] + (length * direction[i]);
            if (_isBounded[i] && weights[i] * _signs[i] < 0)
                weights[i] = 0;
        }
    }

    /// <summary>The change of the objective that the gradient predicts for a move to other weights: 0 or less.</summary>
    public double PredictedChange(ReadOnlySpan<double> weights)
    {
        var change = 0.0;
        for (var i = 0; i < weights.Length; i++)
            change += _shortest[i] * (weights[i] - _origin[i]);
        return Math.Min(0, change);
    }

    /// <summary>The slope of the objective along a direction, at a point further along it.</summary>
    public double Slope(DescentPoint at, ReadOnlySpan<double> direction)
    {
        var slope = 0.0;
        for (var i = 0; i < direction.Length; i++)
        {
            var hasStopped = _isBounded[i] && at.Weights[i] == 0;
            slope += hasStopped ? 0 : (at.Gradient[i] + _kinks[i]) * direction[i];
        }

        return slope;
    }
}

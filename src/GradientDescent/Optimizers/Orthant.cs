using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Optimizers;

/// <summary>
/// The weights around a point that a penalty has no kink between: no coefficient changes its sign, and one that is 0 goes to the side that leads down,
/// if any does. Coefficients whose price has no kink go anywhere.
/// </summary>
internal sealed class Orthant(int weightCount)
{
    private readonly double[] _origin = new double[weightCount];
    private readonly double[] _shortest = new double[weightCount];
    private readonly double[] _kinks = new double[weightCount];
    private readonly int[] _signs = new int[weightCount];
    private readonly bool[] _isBounded = new bool[weightCount];

    /// <summary>The gradient at the point that it is around, the penalty's included: the shortest subgradient.</summary>
    public ReadOnlySpan<double> Gradient => _shortest;

    /// <summary>Makes it the one around this point, which has been evaluated.</summary>
    public void Enter(DescentPoint point, PenaltyWeights penaltyWeights)
    {
        point.Weights.CopyTo(_origin);

        // A copy, because the point moves on along the direction that follows from it.
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

    /// <summary>Leaves of a direction what does not leave the orthant at once.</summary>
    public void Restrict(Span<double> direction)
    {
        for (var i = 0; i < direction.Length; i++)
        {
            if (_isBounded[i] && _origin[i] == 0 && direction[i] * _signs[i] <= 0)
                direction[i] = 0;
        }
    }

    /// <summary>The weights so far along a direction; a coefficient stops where the orthant ends, at 0.</summary>
    public void Go(double length, ReadOnlySpan<double> direction, Span<double> weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = _origin[i] + (length * direction[i]);
            if (_isBounded[i] && weights[i] * _signs[i] < 0)
                weights[i] = 0;
        }
    }

    /// <summary>How far the gradient says that the way to other weights leads down, as a number below 0.</summary>
    public double Promise(ReadOnlySpan<double> weights)
    {
        var promise = 0.0;
        for (var i = 0; i < weights.Length; i++)
            promise += _shortest[i] * (weights[i] - _origin[i]);
        return Math.Min(0, promise);
    }

    /// <summary>How steeply it goes on along a direction, at a point that has gone along it already.</summary>
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

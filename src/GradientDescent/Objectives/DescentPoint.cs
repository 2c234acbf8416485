using GradientDescent.Penalties;

namespace GradientDescent.Objectives;

/// <summary>A point of the descent: the weights, and the value and gradient of the objective there.</summary>
internal sealed class DescentPoint(int weightCount)
{
    private readonly double[] _weights = new double[weightCount];
    private readonly double[] _gradient = new double[weightCount];
    private double[]? _shortest;
    private PenaltyWeights? _penaltyWeights;
    private bool _isEvaluated;
    private bool _hasShortest;

    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The gradient of the objective without the part of the penalty that has kinks.</summary>
    public ReadOnlySpan<double> Gradient => _gradient;

    /// <summary>
    /// The shortest subgradient of the whole objective. It is 0 at a minimum, and nowhere else. Without a kink in the penalty it is the gradient.
    /// Its memory is reused when the point moves.
    /// </summary>
    public ReadOnlySpan<double> ShortestSubgradient
    {
        get
        {
            if (_penaltyWeights is null or { IsSmooth: true })
                return _gradient;
            if (!_hasShortest)
                _penaltyWeights.ToShortest(_weights, _gradient, _shortest ??= new double[_weights.Length]);
            _hasShortest = true;
            return _shortest;
        }
    }

    public double Loss { get; private set; }

    /// <summary>Whether the weights, the loss and the gradient are finite, so that the descent can continue.</summary>
    public bool IsFinite
    {
        get
        {
            // 0·x is 0 for every finite x, and NaN for any other.
            var probe = 0 * Loss;
            for (var i = 0; i < _weights.Length; i++)
                probe += (0 * _weights[i]) + (0 * _gradient[i]);
            return probe == 0;
        }
    }

    /// <summary>Returns the weights for changing them. The objective must then be evaluated again.</summary>
    public Span<double> Move()
    {
        _isEvaluated = false;
        _hasShortest = false;
        return _weights;
    }

    /// <summary>Evaluates the objective, unless it has been evaluated at these weights.</summary>
    /// <exception cref="OperationCanceledException">The descent was cancelled.</exception>
    public void Evaluate(PenalizedObjective objective)
    {
        if (_isEvaluated)
            return;
        Loss = objective.Evaluate(_weights, _gradient);
        _penaltyWeights = objective.PenaltyWeights;
        _isEvaluated = true;
    }

    public void CopyFrom(DescentPoint other)
    {
        other._weights.CopyTo(_weights, 0);
        other._gradient.CopyTo(_gradient, 0);
        Loss = other.Loss;
        _penaltyWeights = other._penaltyWeights;
        _isEvaluated = other._isEvaluated;
        _hasShortest = false;
    }
}

namespace GradientDescent.Objectives;

/// <summary>A point of the descent: the weights, and what the objective says there.</summary>
internal sealed class DescentPoint(int weightCount)
{
    private readonly double[] _weights = new double[weightCount];
    private readonly double[] _gradient = new double[weightCount];
    private bool _isEvaluated;

    public ReadOnlySpan<double> Weights => _weights;

    public ReadOnlySpan<double> Gradient => _gradient;

    public double Loss { get; private set; }

    /// <summary>Whether every number here is one that can be gone on with.</summary>
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

    /// <summary>The weights, to be changed: what the objective says has to be asked anew.</summary>
    public Span<double> Move()
    {
        _isEvaluated = false;
        return _weights;
    }

    /// <summary>Asks the objective, unless it has been asked here.</summary>
    public void Evaluate(Objective objective)
    {
        if (_isEvaluated)
            return;
        Loss = objective.Evaluate(_weights, _gradient);
        _isEvaluated = true;
    }

    public void CopyFrom(DescentPoint other)
    {
        other._weights.CopyTo(_weights, 0);
        other._gradient.CopyTo(_gradient, 0);
        Loss = other.Loss;
        _isEvaluated = other._isEvaluated;
    }
}

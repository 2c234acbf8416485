using GradientDescent.Objectives;
using GradientDescent.Summaries;

namespace GradientDescent.Descent;

/// <summary>The losses and weights of a descent, those of the start first.</summary>
/// <remarks>All memory is allocated at the start, so that an epoch allocates nothing. A long descent stores every k-th epoch.</remarks>
internal sealed class DescentHistory
{
    /// <summary>The maximum number of stored epochs. A picture cannot show more.</summary>
    private const int MaxPoints = 10_000;

    private readonly FeatureUnits _units;
    private readonly double[] _losses;
    private readonly double[] _validationLosses;
    private readonly double[] _weights;
    private readonly int _weightCount;

    public DescentHistory(DescentProblem problem, int epochs)
    {
        _units = problem.Units;
        _weightCount = problem.Objective.WeightCount;
        Stride = Math.Max(1, (int)(((long)epochs + MaxPoints - 1) / MaxPoints));
        _losses = new double[(epochs / Stride) + 1];
        _validationLosses = new double[problem.Validation is null ? 0 : _losses.Length];
        _weights = new double[_losses.Length * _weightCount];
    }

    /// <summary>The number of epochs between one point and the next.</summary>
    public int Stride { get; }

    public int Count { get; private set; }

    public IReadOnlyList<double> Losses => new ArraySegment<double>(_losses, 0, Count);

    public IReadOnlyList<double> ValidationLosses => new ArraySegment<double>(_validationLosses, 0, Math.Min(Count, _validationLosses.Length));

    /// <summary>The weights at a point, in the features' own units.</summary>
    public double[] Weights(int index) => ToOwn(_weights.AsSpan(index * _weightCount, _weightCount));

    /// <summary>Converts weights of the descent to the features' own units.</summary>
    public double[] ToOwn(ReadOnlySpan<double> weights)
    {
        var own = new double[_weightCount];
        _units.ToOwn(weights, own);
        return own;
    }

    public void Add(int epoch, DescentPoint point, double? validationLoss)
    {
        if (epoch % Stride != 0)
            return;
        _losses[Count] = point.Loss;
        if (validationLoss is { } loss)
            _validationLosses[Count] = loss;
        point.Weights.CopyTo(_weights.AsSpan(Count * _weightCount));
        Count++;
    }
}

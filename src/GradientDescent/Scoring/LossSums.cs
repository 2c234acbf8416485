using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Prediction;

namespace GradientDescent.Scoring;

/// <summary>Σ w·loss and Σ w over rows, on the scale of the model.</summary>
/// <param name="loss">The loss.</param>
internal sealed class LossSums<TLoss>(TLoss loss) : IPredictionSums<LossSums<TLoss>>
    where TLoss : struct, ILoss
{
    private double _weight;
    private double _loss;

    /// <summary>The mean loss; NaN if there is no row with a weight above 0.</summary>
    public double Mean => _loss / _weight;

    public void Add<T>(PredictedRow row, PredictedRow transformed, Block<T> block, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (row.Weight == 0)
            return;
        _weight += row.Weight;
        _loss += row.Weight * loss.Evaluate(Vector.Create(transformed.Prediction), Vector.Create(transformed.Target), out _)[0];
    }

    public void Merge(LossSums<TLoss> other)
    {
        _weight += other._weight;
        _loss += other._loss;
    }

    public void Clear() => (_weight, _loss) = (0, 0);
}

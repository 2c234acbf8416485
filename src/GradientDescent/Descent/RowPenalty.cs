using GradientDescent.Penalties;

namespace GradientDescent.Descent;

/// <summary>The penalty's part of a step on a single row.</summary>
internal class RowPenalty(PenaltyWeights penaltyWeights)
{
    protected PenaltyWeights PenaltyWeights { get; } = penaltyWeights;

    public static RowPenalty Of(PenaltyWeights penaltyWeights) => penaltyWeights.IsCumulative ? new CumulativeRowPenalty(penaltyWeights) : new RowPenalty(penaltyWeights);

    /// <summary>Applies the gradient step of L2·Σ coefficient². No coefficient changes its sign.</summary>
    public void ShrinkByL2(Span<double> weights, double rate)
    {
        for (var i = 0; i < PenaltyWeights.Count; i++)
            weights[i] *= LeftByL2(i, rate);
    }

    /// <summary>Applies L1 and the required signs, and adds the resulting weights to the average.</summary>
    public virtual void ShrinkByL1(Span<double> weights, double rate, WeightAverage average)
    {
        PenaltyWeights.Shrink(weights, rate);
        average.Add(weights);
    }

    protected double LeftByL2(int coefficient, double rate) => Math.Max(0, 1 - (2 * rate * PenaltyWeights.L2Weight(coefficient)));
}

using GradientDescent.Penalties;

namespace GradientDescent.Descent;

/// <summary>The penalty's part in the step of a single row.</summary>
internal class RowPenalty(PenaltyWeights penaltyWeights)
{
    protected PenaltyWeights PenaltyWeights { get; } = penaltyWeights;

    public static RowPenalty Of(PenaltyWeights penaltyWeights) => penaltyWeights.IsCumulative ? new CumulativeRowPenalty(penaltyWeights) : new RowPenalty(penaltyWeights);

    /// <summary>Takes the share that the gradient of L2·Σ coefficient² does at this rate, and not more than all.</summary>
    public void ShrinkByL2(Span<double> weights, double rate)
    {
        for (var i = 0; i < PenaltyWeights.Count; i++)
            weights[i] *= LeftByL2(i, rate);
    }

    /// <summary>Takes the rest of the penalty's part, and adds to the average the weights that it leaves.</summary>
    public virtual void ShrinkByL1(Span<double> weights, double rate, WeightAverage average)
    {
        PenaltyWeights.Shrink(weights, rate);
        average.Add(weights);
    }

    protected double LeftByL2(int coefficient, double rate) => Math.Max(0, 1 - (2 * rate * PenaltyWeights.L2Weight(coefficient)));
}

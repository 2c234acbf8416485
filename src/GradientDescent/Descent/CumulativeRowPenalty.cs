using GradientDescent.Penalties;

namespace GradientDescent.Descent;

/// <summary><see cref="L1Steps.Cumulative"/>, with the weight average of scikit-learn.</summary>
/// <remarks>
/// scikit-learn stores coefficients as scale · rest, so that L2 changes only the scale. It computes their average as rest · Σ scales plus corrections for the steps along
/// gradients. Moves by L1 change the rest without a correction. Each move therefore acts as if it had been made before all steps since the scale was last 1.
/// </remarks>
internal sealed class CumulativeRowPenalty(PenaltyWeights penaltyWeights) : RowPenalty(penaltyWeights)
{
    /// <summary>Below this scikit-learn resets the scale to 1.</summary>
    private const double MinScale = 1e-9;

    private readonly double[] _moved = new double[penaltyWeights.Count];
    private readonly double[] _scales = Ones(penaltyWeights.Count);
    private readonly double[] _scaleSums = new double[penaltyWeights.Count];
    private double _due;

    public override void ShrinkByL1(Span<double> weights, double rate, WeightAverage average)
    {
        average.Add(weights);
        _due += rate;
        for (var i = 0; i < PenaltyWeights.Count; i++)
        {
            _scales[i] *= LeftByL2(i, rate);
            if (_scales[i] < MinScale)
                (_scales[i], _scaleSums[i]) = (1, 0);
            if (average.Count > 0)
                _scaleSums[i] += _scales[i];

            var from = weights[i];
            weights[i] = PenaltyWeights.Allowed(i, Settled(from, _due * PenaltyWeights.L1Weight(i), _moved[i]));
            var move = weights[i] - from;
            _moved[i] += move;
            average.Move(i, move * (_scaleSums[i] / _scales[i]));
        }
    }

    /// <summary>The coefficient after it has moved towards 0 by the rest of the total move that is due. A move down is negative.</summary>
    private static double Settled(double coefficient, double due, double moved) => coefficient switch
    {
        > 0 => Math.Max(0, coefficient - (due + moved)),
        < 0 => Math.Min(0, coefficient + (due - moved)),
        _ => coefficient,
    };

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }
}

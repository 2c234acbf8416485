using GradientDescent.Penalties;

namespace GradientDescent.Descent;

/// <summary><see cref="L1Steps.Cumulative"/>, and the average that scikit-learn has with it.</summary>
/// <remarks>
/// scikit-learn writes coefficients as scale · rest, so that L2 changes only the scale, and their average as rest · Σ scales + what steps along
/// gradients correct it by. Moves of L1 change the rest without a correction, so each counts as if it had been made before all steps since the scale was last 1.
/// </remarks>
internal sealed class CumulativeRowPenalty(PenaltyWeights penaltyWeights) : RowPenalty(penaltyWeights)
{
    /// <summary>Below this scikit-learn begins anew with a scale of 1.</summary>
    private const double LeastScale = 1e-9;

    private readonly double[] _moved = new double[penaltyWeights.Count];
    private readonly double[] _scales = Ones(penaltyWeights.Count);
    private readonly double[] _scaleSums = new double[penaltyWeights.Count];
    private double _owed;

    public override void ShrinkByL1(Span<double> weights, double rate, WeightAverage average)
    {
        average.Add(weights);
        _owed += rate;
        for (var i = 0; i < PenaltyWeights.Count; i++)
        {
            _scales[i] *= LeftByL2(i, rate);
            if (_scales[i] < LeastScale)
                (_scales[i], _scaleSums[i]) = (1, 0);
            if (average.Count > 0)
                _scaleSums[i] += _scales[i];

            var from = weights[i];
            weights[i] = PenaltyWeights.Allowed(i, Settled(from, _owed * PenaltyWeights.L1Weight(i), _moved[i]));
            var move = weights[i] - from;
            _moved[i] += move;
            average.Move(i, move * (_scaleSums[i] / _scales[i]));
        }
    }

    /// <summary>Where a coefficient would be, had it moved towards 0 all that it owes; moved is negative for a move down.</summary>
    private static double Settled(double coefficient, double owed, double moved) => coefficient switch
    {
        > 0 => Math.Max(0, coefficient - (owed + moved)),
        < 0 => Math.Min(0, coefficient + (owed - moved)),
        _ => coefficient,
    };

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }
}

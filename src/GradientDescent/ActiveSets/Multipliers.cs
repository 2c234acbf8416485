using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>The multipliers of the rows of the set: the slope that each must have so that the gradient is 0. At the optimum they are between the slopes around the kinks.</summary>
internal sealed class Multipliers(KinkedRows rows, WorkingSet set, KinkedPoint point)
{
    /// <summary>The multipliers μ of the rows of the set, from gradient + Σ μ · row = 0. What the rounding of the directions leaves of it corrects them.</summary>
    public double[] Values()
    {
        var multipliers = new double[set.Count];
        var remaining = (double[])point.Gradient.Clone();
        for (var pass = 0; pass < 2; pass++)
        {
            for (var position = 0; position < set.Count; position++)
                multipliers[position] -= Vectors.Dot(set.Directions[position], remaining);
            point.Gradient.CopyTo(remaining, 0);
            for (var position = 0; position < set.Count; position++)
                Vectors.AddScaled(multipliers[position], rows.Vector(set.Rows[position]), remaining);
        }

        return multipliers;
    }

    /// <summary>The interval in which a multiplier must be: the slopes around the kink of a held row, and 0 for a free one.</summary>
    public (double Lower, double Upper) Interval(int position)
    {
        if (set.Kinks[position] is var kink && kink == WorkingSet.Free)
            return (0, 0);
        var row = set.Rows[position];
        var slopes = rows.Pieces[row].Slopes;
        return (rows.Scales[row] * slopes[kink], rows.Scales[row] * slopes[kink + 1]);
    }
}

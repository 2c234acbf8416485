using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.Optimizers;

/// <summary>
/// How far to go along a direction: far enough that the slope has become flatter, not so far that the value has not fallen. By doubling and halving
/// (Lewis and Overton, Nonsmooth Optimization via Quasi-Newton Methods, 2013, Algorithm 2.6).
/// </summary>
internal sealed class LineSearch(int weightCount)
{
    /// <summary>The least share of the fall that the slope promises.</summary>
    private const double LeastFall = 1e-4;

    /// <summary>The largest share of the slope that may be left.</summary>
    private const double MostSlope = 0.9;

    /// <summary>Near a minimum values differ by less than their rounding, and only slopes tell (Hager and Zhang, CG_DESCENT, 2006, §2).</summary>
    private const double Rounding = 1e-14;

    private const int MostTrials = 60;

    private readonly DescentPoint _start = new(weightCount);

    /// <returns>False where the direction leads no way down: then the point stays.</returns>
    public bool Descend(PenalizedObjective objective, DescentPoint point, Orthant orthant, ReadOnlySpan<double> direction)
    {
        _start.CopyFrom(point);
        var slope = Vectors.Dot(orthant.Gradient, direction);
        if (!(slope < 0))
            return false;

        double tooShort = 0, tooLong = double.PositiveInfinity, length = 1;
        for (var trial = 0; trial < MostTrials; trial++)
        {
            orthant.Go(length, direction, point.Move());
            point.Evaluate(objective);

            var slopeHere = orthant.Slope(point, direction);
            var falls = point.Loss <= _start.Loss + (LeastFall * orthant.Promise(point.Weights));
            var isFlat = point.Loss <= _start.Loss + (Rounding * Math.Abs(_start.Loss)) && slopeHere <= ((2 * LeastFall) - 1) * slope;
            if (!point.IsFinite || !(falls || isFlat))
                tooLong = length;
            else if (slopeHere < MostSlope * slope)
                tooShort = length;
            else
                return true;

            length = double.IsInfinity(tooLong) ? 2 * length : (tooShort + tooLong) / 2;
        }

        point.CopyFrom(_start);
        return false;
    }
}

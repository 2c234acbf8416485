using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.Optimizers;

/// <summary>
/// Finds the length of a step along a direction by doubling and bisection. The value must fall sufficiently and the slope must become flatter: the weak Wolfe
/// conditions (Lewis and Overton, Nonsmooth Optimization via Quasi-Newton Methods, 2013, Algorithm 2.6, https://doi.org/10.1007/s10107-012-0514-2).
/// </summary>
internal sealed class LineSearch(int weightCount)
{
    /// <summary>The minimum decrease, as a share of the decrease that the slope predicts.</summary>
    private const double MinDecrease = 1e-4;

    /// <summary>The maximum slope at the end, as a share of the slope at the start.</summary>
    private const double MaxSlope = 0.9;

    /// <summary>
    /// Near a minimum the values differ by less than their rounding, and only the slopes are used (Hager and Zhang, CG_DESCENT, 2006, §2,
    /// https://doi.org/10.1145/1132973.1132979).
    /// </summary>
    private const double Rounding = 1e-14;

    /// <summary>Doubling and halving 1 this often reaches every double.</summary>
    private const int MaxTrials = 2200;

    private readonly DescentPoint _start = new(weightCount);

    /// <returns>False if no length along the direction decreases the objective. The point is then unchanged.</returns>
    public bool Descend(PenalizedObjective objective, DescentPoint point, Orthant orthant, ReadOnlySpan<double> direction)
    {
        _start.CopyFrom(point);
        var slope = Vectors.Dot(orthant.Gradient, direction);
        if (!(slope < 0))
            return false;

        double tooShort = 0, tooLong = double.PositiveInfinity, length = 1;
        for (var trial = 0; trial < MaxTrials; trial++)
        {
            orthant.Move(length, direction, point.Move());
            if (point.Weights.SequenceEqual(_start.Weights))
                break;
            point.Evaluate(objective);

            var slopeHere = orthant.Slope(point, direction);
            var falls = point.Loss <= _start.Loss + (MinDecrease * orthant.PredictedChange(point.Weights));
            var isFlat = point.Loss <= _start.Loss + (Rounding * Math.Abs(_start.Loss)) && slopeHere <= ((2 * MinDecrease) - 1) * slope;
            if (!point.IsFinite || !(falls || isFlat))
                tooLong = length;
            else if (slopeHere < MaxSlope * slope)
                tooShort = length;
            else
                return true;

            length = double.IsInfinity(tooLong) ? 2 * length : (tooShort + tooLong) / 2;
        }

        point.CopyFrom(_start);
        return false;
    }
}

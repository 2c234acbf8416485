using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>
/// The distance of the value from a lower bound of the optimum. A convex loss is at least its tangent, so with multipliers inside of their intervals the function is at
/// least its value here − Σ (loss − tangent) + remaining gradient · (w − weights).
/// </summary>
internal static class DualityGap
{
    /// <param name="rows">The rows.</param>
    /// <param name="method">The weights and the multipliers.</param>
    /// <param name="distance">How far from 0 the optimum can be, apart from the weights here.</param>
    public static double Of(KinkedRows rows, ActiveSetMethod method, double distance)
    {
        var (set, point) = (method.Set, method.Point);
        var gap = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            var pieces = rows.Pieces[row];
            var outside = set.IsHeld(row) ? 0 : pieces.Outside(point.Pieces[row], point.Residuals[row]);
            gap += outside == 0 ? 0 : rows.Scales[row] * outside * (pieces.Slopes[^1] - pieces.Slopes[0]);
        }

        var remaining = (double[])point.Gradient.Clone();
        var multipliers = method.Multipliers.Values();
        for (var position = 0; position < set.Count; position++)
        {
            var (lower, upper) = method.Multipliers.Interval(position);
            Vectors.AddScaled(Math.Clamp(multipliers[position], lower, upper), rows.Vector(set.Rows[position]), remaining);
        }

        return gap + (Vectors.Norm(remaining) * (Vectors.Norm(point.Weights) + distance));
    }
}

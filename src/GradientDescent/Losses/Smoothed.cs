using System.Numerics;

namespace GradientDescent.Losses;

/// <summary>
/// Another loss with its kinks rounded off: its mean over the predictions up to a width below and above (Fernandes, Guerre and Horta, Smoothing
/// Quantile Regressions, 2021, with a uniform kernel). A little above the loss where there is a kink that near, and the loss itself elsewhere.
/// </summary>
/// <remarks>Exact for a loss of straight pieces with no two kinks that near: its tangents at both ends are the loss between.</remarks>
internal readonly struct Smoothed<TLoss>(TLoss loss, double width) : ILoss
    where TLoss : struct, ILoss
{
    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var reach = Vector.Create(T.CreateTruncating(width));
        var low = loss.Evaluate(prediction - reach, target, out var lowSlope);
        var high = loss.Evaluate(prediction + reach, target, out var highSlope);
        var middle = loss.Evaluate(prediction, target, out var middleSlope);

        // Where the tangents meet, and the area below them from end to end.
        var span = reach + reach;
        var fromLow = ((span * highSlope) - (high - low)) / (highSlope - lowSlope);
        var fromHigh = span - fromLow;
        var half = Vector.Create(T.CreateTruncating(0.5));
        var area = (fromLow * (low + (half * fromLow * lowSlope))) + (fromHigh * (high - (half * fromHigh * highSlope)));

        var isStraight = Vector.Equals(lowSlope, highSlope);
        slope = Vector.ConditionalSelect(isStraight, middleSlope, (high - low) / span);
        return Vector.ConditionalSelect(isStraight, middle, area / span);
    }

    /// <summary>Not known of a loss that anybody may write.</summary>
    public double? CurvatureBound => null;
}

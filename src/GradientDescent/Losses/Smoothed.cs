using System.Numerics;

namespace GradientDescent.Losses;

/// <summary>
/// Another loss with its kinks smoothed: the mean of the loss over the predictions within a given width (Fernandes, Guerre and Horta, Smoothing
/// Quantile Regressions, 2021, https://doi.org/10.1080/07350015.2019.1660177, with a uniform kernel). It is slightly larger than the loss near a kink, and equal to it
/// elsewhere.
/// </summary>
/// <remarks>It is exact for a piecewise linear loss with at most one kink within the width: the tangents at both ends are then the loss between them.</remarks>
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

    /// <summary>Null: it is unknown for a user-defined loss.</summary>
    public double? CurvatureBound => null;
}

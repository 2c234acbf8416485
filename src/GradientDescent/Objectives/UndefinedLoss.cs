using System.Numerics;
using GradientDescent.Losses;
using static System.FormattableString;

namespace GradientDescent.Objectives;

/// <summary>Finds out whether a sum is NaN because a loss returned NaN, and not because numbers are too large.</summary>
internal static class UndefinedLoss
{
    /// <summary>Describes the first row whose loss or slope is NaN; null if there is none.</summary>
    /// <param name="columns">The rows.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="featureCount">The number of features.</param>
    /// <param name="weights">The coefficients, then the intercept if the model has one.</param>
    /// <param name="reach">The loss was also evaluated at predictions that differ by this much.</param>
    public static string? Find<T, TLoss>(Columns<T> columns, TLoss loss, int featureCount, ReadOnlySpan<double> weights, double reach)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss
    {
        for (long row = 0; row < columns.RowCount; row++)
        {
            var cells = columns.Rows(row, 1);
            var prediction = weights.Length > featureCount ? weights[^1] : 0;
            for (var feature = 0; feature < featureCount; feature++)
                prediction += weights[feature] * double.CreateTruncating(cells[feature, 0]);
            foreach (var at in new[] { prediction, prediction - reach, prediction + reach })
            {
                if (Describe(loss, T.CreateTruncating(at), cells[featureCount, 0], row) is { } fault)
                    return fault;
            }
        }

        return null;
    }

    private static string? Describe<T, TLoss>(TLoss loss, T prediction, T target, long row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss
    {
        // A loss may compute the square of the residual, and the difference of two numbers that overflow is NaN.
        if (!T.IsFinite((prediction - target) * (prediction - target)))
            return null;
        var value = loss.Evaluate(Vector.Create(prediction), Vector.Create(target), out var slope);
        return T.IsNaN(value[0]) || T.IsNaN(slope[0])
            ? Invariant($"{LossTraits.Of(loss).Text} returns NaN as {(T.IsNaN(value[0]) ? "the loss" : "the slope")} of a prediction of {prediction} and a target of {target} (row {row} of the training rows, counted from 0): a loss must be a number for every prediction. Return positive infinity where it is not defined.")
            : null;
    }
}

using System.Numerics;

namespace GradientDescent.Kernels;

/// <summary>
/// The predictions of a block: intercept + Σ coefficient·feature, in panels of up to eight features. Every kernel uses it, because it has nothing that depends on the record
/// except the number of features. It adds in the order of the features, so its bits are those that generated code computes before the loss.
/// </summary>
internal static class LinearPrediction
{
    /// <param name="block">The rows.</param>
    /// <param name="featureCount">The number of features, which are the first columns.</param>
    /// <param name="weights">The coefficients, then the intercept, if any.</param>
    /// <param name="predictions">Receives one prediction per row; it has room for the rows rounded up to whole vectors.</param>
    public static void Compute<T>(Block<T> block, int featureCount, ReadOnlySpan<T> weights, Span<T> predictions)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Adding to −0 changes no number, so a sum without intercept equals its first product.
        predictions[..block.Rows].Fill(weights.Length > featureCount ? weights[featureCount] : T.NegativeZero);
        var feature = 0;
        for (; feature + 8 <= featureCount; feature += 8)
            PredictionPanel.Add8(block, feature, weights, predictions);
        if (feature + 4 <= featureCount)
        {
            PredictionPanel.Add4(block, feature, weights, predictions);
            feature += 4;
        }

        if (feature + 2 <= featureCount)
        {
            PredictionPanel.Add2(block, feature, weights, predictions);
            feature += 2;
        }

        if (feature < featureCount)
            PredictionPanel.Add1(block, feature, weights, predictions);
    }
}

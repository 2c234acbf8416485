using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>A model that predicts blocks, with the bits of <c>Predict</c> for many rows. Several threads may use it.</summary>
/// <param name="model">The model.</param>
/// <param name="predict">Computes the predictions of a block with the kernel of the model.</param>
internal sealed class BlockModel<T>(ILinearModel model, BlockPrediction<T> predict)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T[] _weights = Array.ConvertAll(model.ToWeights(), T.CreateTruncating);
    private readonly double[] _means = model.ToMeans();
    private readonly MeanImputation<T> _fill = new(model.Schema);

    /// <summary>Replaces missing values by the model's means, and predicts the rows.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="predictions">Receives one prediction per row; it has room for the rows rounded up to whole vectors.</param>
    public void Predict(Block<T> block, Span<T> predictions)
    {
        _fill.FillToPredict(block, _means);
        predict(block, _weights, predictions);
    }
}

/// <summary>Computes the predictions of all rows of a block: intercept + Σ coefficient·feature.</summary>
/// <param name="block">The rows.</param>
/// <param name="weights">The coefficients, then the intercept, if any.</param>
/// <param name="predictions">Receives one prediction per row; it has room for the rows rounded up to whole vectors.</param>
internal delegate void BlockPrediction<T>(Block<T> block, ReadOnlySpan<T> weights, Span<T> predictions)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>;

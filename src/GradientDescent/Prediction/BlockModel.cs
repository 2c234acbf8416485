using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>A model that predicts blocks, with the bits of <c>Predict</c> for many rows. Several threads may use it.</summary>
/// <param name="model">The model.</param>
internal sealed class BlockModel<T>(ILinearModel model)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int _featureCount = model.Schema.Features.Count;
    private readonly T[] _weights = Array.ConvertAll(model.ToWeights(), T.CreateTruncating);
    private readonly double[] _means = model.ToMeans();
    private readonly MeanImputation<T> _fill = new(model.Schema);

    /// <summary>Replaces missing values by the model's means, and predicts the rows.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="predictions">Receives one prediction per row; it has room for the rows rounded up to whole vectors.</param>
    public void Predict(Block<T> block, Span<T> predictions)
    {
        _fill.FillToPredict(block, _means);
        LinearPrediction.Compute(block, _featureCount, _weights, predictions);
    }
}

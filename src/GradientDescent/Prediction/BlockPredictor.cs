using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Predicts rows one block at a time, with the bits of <c>Predict</c> for many rows. One thread at a time uses it, because it reuses its block.</summary>
/// <param name="model">The model.</param>
/// <param name="kernel">Writes rows into blocks.</param>
internal sealed class BlockPredictor<TRow, T>(ILinearModel model, RowKernel<TRow, T> kernel)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T[] _weights = Array.ConvertAll(model.ToWeights(), T.CreateTruncating);
    private readonly double[] _means = model.ToMeans();
    private readonly MeanImputation<T> _fill = new(model.Schema);
    private readonly Chunk<T> _room = new(kernel.ColumnCount, BlockSize.Rows<T>(kernel.ColumnCount));
    private readonly T[] _predictions = new T[BlockSize.Rows<T>(kernel.ColumnCount)];

    /// <summary>A block for at most this number of rows. It is the same memory every time.</summary>
    public Block<T> Room(int rows) => _room.Block(0, Math.Min(rows, _predictions.Length));

    /// <summary>Replaces missing values by the model's means, and returns one prediction per row. They are valid until the next call.</summary>
    public ReadOnlySpan<T> Predict(Block<T> block)
    {
        _fill.FillToPredict(block, _means);
        kernel.Predict(block, _weights, _predictions);
        return _predictions.AsSpan(0, block.Rows);
    }
}

using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Predicts rows one block at a time, with the bits of <c>Predict</c> for many rows. One thread at a time uses it, because it reuses its block.</summary>
internal sealed class BlockPredictor<TRow, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly BlockModel<T> _model;
    private readonly Chunk<T> _room;
    private readonly T[] _predictions;

    /// <param name="model">The model.</param>
    /// <param name="kernel">Writes rows into blocks.</param>
    /// <param name="maxRows">The largest number of rows that will be predicted. Default: any number.</param>
    public BlockPredictor(ILinearModel model, RowKernel<TRow, T> kernel, int maxRows = int.MaxValue)
    {
        _model = new(model);
        _room = Chunk<T>.Borrowed(kernel.ColumnCount, Math.Min(maxRows, BlockSize.Rows<T>(kernel.ColumnCount)));
        _predictions = new T[_room.Capacity];
    }

    /// <summary>A block for at most this number of rows. It is the same memory every time.</summary>
    public Block<T> Room(int rows) => _room.Block(0, Math.Min(rows, _room.Capacity));

    /// <summary>Replaces missing values by the model's means, and returns one prediction per row. They are valid until the next call.</summary>
    public ReadOnlySpan<T> Predict(Block<T> block)
    {
        _model.Predict(block, _predictions);
        return _predictions.AsSpan(0, block.Rows);
    }

    /// <summary>Returns the memory of the block to its pool. Without, the garbage collector frees it.</summary>
    public void Release() => _room.Release();
}

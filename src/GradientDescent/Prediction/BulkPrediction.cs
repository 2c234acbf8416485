using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.Prediction;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>Predicts many rows through the vectorised kernel, a block at a time.</summary>
public static class BulkPrediction
{
    /// <summary>The features of a row as a model takes them: with its means in place of missing values.</summary>
    /// <param name="model">The model.</param>
    /// <param name="row">The row. Its target is ignored.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static double[] FeaturesOf<TRow, T, TKernel>(ILinearModel model, TRow row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
    {
        ArgumentNullException.ThrowIfNull(model);
        return RowFeatures.Of<TRow, T, TKernel>(row, model.Schema, model.ToMeans());
    }

    /// <summary>Writes a prediction for every row; the rows' targets are not looked at.</summary>
    /// <param name="model">The model that predicts.</param>
    /// <param name="rows">The rows to predict. A feature that is NaN gives a prediction that is NaN, unless the model has a mean to take its place.</param>
    /// <param name="predictions">Room for as many numbers as there are rows.</param>
    /// <exception cref="ArgumentException">There are more rows than room for predictions.</exception>
    public static void Run<TRow, T, TKernel, TModel>(TModel model, ReadOnlySpan<TRow> rows, Span<T> predictions)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        if (predictions.Length < rows.Length)
            throw new ArgumentException($"There are {rows.Length} rows, but room for {predictions.Length} predictions.", nameof(predictions));

        var laneWeights = Array.ConvertAll(model.ToWeights(), T.CreateTruncating);
        var means = model.ToMeans();
        var fill = new MeanFill<T>(model.Schema);
        var columnCount = TKernel.ColumnCount;
        var chunk = new Chunk<T>(columnCount, Math.Min(rows.Length, BlockSize.Rows<T>(columnCount)));
        var room = new T[chunk.Capacity];

        while (!rows.IsEmpty)
        {
            var block = chunk.Block(0, Math.Min(rows.Length, chunk.Capacity));
            TKernel.Write(rows[..block.Rows], block);
            fill.FillToPredict(block, means);
            TKernel.Predict(block, laneWeights, room);
            room.AsSpan(0, block.Rows).CopyTo(predictions);
            rows = rows[block.Rows..];
            predictions = predictions[block.Rows..];
        }
    }
}

using System.ComponentModel;
using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Prediction;
using GradientDescent.RowReading;
using GradientDescent.SourceReading;

namespace GradientDescent;

/// <summary>Predicts many rows with the vectorised kernel, one block at a time. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BulkPrediction
{
    /// <summary>Returns the features of a row, with the model's means in place of missing values.</summary>
    /// <param name="model">The model.</param>
    /// <param name="row">The row. Its target is ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="row"/> is null.</exception>
    public static double[] FeaturesOf<TRow, T, TKernel>(ILinearModel model, TRow row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
    {
        ArgumentNullException.ThrowIfNull(model);
        return RowFeatures.Of<TRow, T, TKernel>(row, model.Schema, model.ToMeans());
    }

    /// <summary>Creates what reads many rows and predicts them.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static RowPredictor<TRow> PredictorOf<TRow, T, TKernel>(ILinearModel model)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
    {
        ArgumentNullException.ThrowIfNull(model);
        return new KernelPredictor<TRow, T>(model, new GeneratedRowKernel<TRow, T, TKernel>(model.Schema))
        {
            Sources = new GeneratedSourceKernel<TRow, T, TKernel>(model.Schema),
            Records = GeneratedSourceKernel<TRow, T, TKernel>.RecordsOf(model.Schema, checksRecords: false),
            SourcesWithoutTarget = new GeneratedSourceKernel<TRow, T, TKernel>(model.Schema, needsTarget: false),
        };
    }

    /// <summary>Writes one prediction per row. The targets of the rows are ignored.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows to predict. If a feature is NaN, so is the prediction, unless the model has a mean that replaces the feature.</param>
    /// <param name="predictions">Receives the predictions, at least as many as there are rows.</param>
    /// <exception cref="ArgumentException"><paramref name="predictions"/> is shorter than <paramref name="rows"/>.</exception>
    public static void Run<TRow, T, TKernel, TModel>(TModel model, ReadOnlySpan<TRow> rows, Span<T> predictions)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        if (predictions.Length < rows.Length)
            throw new ArgumentException($"There are {rows.Length} rows, but room for {predictions.Length} predictions: give a span of {rows.Length} or more.", nameof(predictions));

        var predictor = new BlockPredictor<TRow, T>(model, new GeneratedRowKernel<TRow, T, TKernel>(model.Schema), rows.Length);
        while (!rows.IsEmpty)
        {
            var block = predictor.Room(rows.Length);
            TKernel.Write(rows, block);
            predictor.Predict(block).CopyTo(predictions);
            rows = rows[block.Rows..];
            predictions = predictions[block.Rows..];
        }

        predictor.Release();
    }
}

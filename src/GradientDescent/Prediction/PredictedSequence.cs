using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Predicts rows one after the other while they are read. Not all rows are in memory at once.</summary>
/// <param name="model">The model.</param>
/// <param name="kernel">Writes rows into blocks. It does not need their targets.</param>
internal sealed class PredictedSequence<TRow, T>(ILinearModel model, RowKernel<TRow, T> kernel)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The number of rows that are predicted together.</summary>
    private const int RunRows = 256;

    private readonly BlockPredictor<TRow, T> _predictor = new(model, kernel);

    public IEnumerable<double> Of(Rows<TRow> rows)
    {
        foreach (var run in rows.IsInRuns ? rows.Runs(CancellationToken.None) : rows.Chunk(RunRows).Select(static run => (ReadOnlyMemory<TRow>)run))
        {
            foreach (var prediction in Of(run.Span))
                yield return prediction;
        }
    }

    private double[] Of(ReadOnlySpan<TRow> rows)
    {
        var predictions = new double[rows.Length];
        for (var from = 0; from < rows.Length;)
        {
            var block = _predictor.Room(rows.Length - from);
            Predict(rows.Slice(from, block.Rows), block, predictions.AsSpan(from, block.Rows));
            from += block.Rows;
        }

        return predictions;
    }

    /// <summary>If a row among several cannot be read, each is predicted by itself.</summary>
    private void Predict(ReadOnlySpan<TRow> rows, Block<T> block, Span<double> predictions)
    {
        if (kernel.TryWrite(rows, block))
        {
            var predicted = _predictor.Predict(block);
            for (var at = 0; at < rows.Length; at++)
                predictions[at] = model.Schema.BackTransform(double.CreateTruncating(predicted[at]));
        }
        else if (rows.Length == 1)
        {
            predictions[0] = double.NaN;
        }
        else
        {
            for (var at = 0; at < rows.Length; at++)
                Predict(rows.Slice(at, 1), _predictor.Room(1), predictions.Slice(at, 1));
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Predicts rows one after the other while they are read. Not all rows are in memory at once.</summary>
/// <param name="model">The model.</param>
/// <param name="kernel">Writes rows into blocks. It does not need their targets.</param>
/// <param name="form">What is returned for a row.</param>
/// <param name="unpredicted">Receives the rows without a finite prediction.</param>
internal sealed class PredictedSequence<TRow, T, TResult, TForm>(ILinearModel model, RowKernel<TRow, T> kernel, TForm form, SkippedRows unpredicted)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TForm : struct, IPredictionForm<T, TResult>
{
    /// <summary>The number of rows that are predicted together.</summary>
    private const int RunRows = 256;

    private readonly BlockPredictor<TRow, T> _predictor = new(model, kernel);
    private readonly PredictionDiagnosis<TRow, T> _diagnosis = new(model.Schema, kernel);
    private long _read;

    public IEnumerable<TResult> Of(Rows<TRow> rows, CancellationToken cancellationToken = default)
    {
        foreach (var run in rows.IsInRuns ? rows.Runs(cancellationToken) : rows.Chunk(RunRows).Select(static run => (ReadOnlyMemory<TRow>)run))
        {
            foreach (var prediction in Of(run.Span))
                yield return prediction;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>A row that arrives alone is predicted at once, because the next one may arrive much later.</summary>
    public async IAsyncEnumerable<TResult> OfAsync(Rows<TRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (rows.CanRunAsync)
        {
            await foreach (var run in rows.RunsAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var prediction in Of(run.Span))
                    yield return prediction;
            }
        }
        else if (rows.IsAsynchronous)
        {
            await foreach (var row in rows.ReadAsync(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Of([row])[0];
            }
        }
        else
        {
            foreach (var prediction in Of(rows, cancellationToken))
                yield return prediction;
        }
    }

    private TResult[] Of(ReadOnlySpan<TRow> rows)
    {
        var results = new TResult[rows.Length];
        for (var from = 0; from < rows.Length;)
        {
            var block = _predictor.Room(rows.Length - from);
            Predict(rows.Slice(from, block.Rows), block, results.AsSpan(from, block.Rows));
            from += block.Rows;
        }

        return results;
    }

    /// <summary>If a row among several cannot be read, each is predicted by itself.</summary>
    private void Predict(ReadOnlySpan<TRow> rows, Block<T> block, Span<TResult> results)
    {
        if (kernel.TryWrite(rows, block) is not { } fault)
        {
            var predicted = _predictor.Predict(block);
            for (var at = 0; at < rows.Length; at++, _read++)
            {
                var prediction = model.Schema.BackTransform(double.CreateTruncating(predicted[at]));
                results[at] = form.Of(block, at, prediction);
                if (!double.IsFinite(prediction))
                    unpredicted.Add(_read, _diagnosis.FaultOf(rows[at], block, at, prediction));
            }
        }
        else if (rows.Length == 1)
        {
            results[0] = form.None;
            unpredicted.Add(_read++, fault);
        }
        else
        {
            for (var at = 0; at < rows.Length; at++)
                Predict(rows.Slice(at, 1), _predictor.Room(1), results.Slice(at, 1));
        }
    }
}

using System.Diagnostics;
using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Predicts rows and adds them to sums. Rows without a target or without a prediction are left out and counted.</summary>
/// <remarks>The bits of the sums depend on the order of the rows, not on the lengths of the runs in which they arrive.</remarks>
internal sealed class RowScorer<TRow, T, TSums> : IRowReceiver<TRow>, IPartialSum<RowScorer<TRow, T, TSums>>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TSums : IPredictionSums<TSums>
{
    private readonly ModelSchema _schema;
    private readonly RowKernel<TRow, T> _kernel;
    private readonly BlockPredictor<TRow, T> _predictor;
    private readonly InvalidCells<T> _invalid;
    private readonly bool _mayLeaveOut;
    private readonly RowSorter<TRow, T> _sorter;
    private readonly PredictionDiagnosis<TRow, T> _diagnosis;

    /// <param name="schema">The schema of the model.</param>
    /// <param name="kernel">Writes rows into blocks.</param>
    /// <param name="predictor">Predicts blocks.</param>
    /// <param name="sums">The sums.</param>
    public RowScorer(ModelSchema schema, RowKernel<TRow, T> kernel, BlockPredictor<TRow, T> predictor, TSums sums)
    {
        (_schema, _kernel, _predictor, Sums) = (schema, kernel, predictor, sums);
        _invalid = new(schema);
        _diagnosis = new(schema, kernel);
        _mayLeaveOut = kernel.MayLeaveOut;
        _sorter = new(schema, kernel, InvalidRows.Skip, new Valid(this), validation: null, draw: null, Skipped);
    }

    public TSums Sums { get; }

    public SkippedRows Skipped { get; } = new();

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        while (!rows.IsEmpty)
        {
            var block = _predictor.Room(rows.Length);
            var part = rows[..block.Rows];
            if (AreWritten(part, block))
                Add(part, block, first);
            else
                _sorter.Take(part, first);
            first += part.Length;
            rows = rows[part.Length..];
        }
    }

    public void Merge(RowScorer<TRow, T, TSums> other)
    {
        Sums.Merge(other.Sums);
        Skipped.Merge(other.Skipped);
    }

    public void Clear()
    {
        Sums.Clear();
        Skipped.Clear();
    }

    /// <summary>Writes rows that are all valid. Otherwise they are looked at one by one.</summary>
    private bool AreWritten(ReadOnlySpan<TRow> rows, Block<T> block) => !AnyIsLeftOut(rows) && _kernel.TryWrite(rows, block) is null && !_invalid.AreIn(block);

    private bool AnyIsLeftOut(ReadOnlySpan<TRow> rows)
    {
        if (!_mayLeaveOut)
            return false;
        foreach (var row in rows)
        {
            if (row is not null && _kernel.LeavesOut(row))
                return true;
        }

        return false;
    }

    private void Add(ReadOnlySpan<TRow> rows, Block<T> block, long first)
    {
        var predictions = _predictor.Predict(block);
        for (var at = 0; at < rows.Length; at++)
        {
            var transformed = PredictedRow.Of(_schema, block, at, predictions[at]);
            var row = transformed.TransformedBack(_schema);
            if (transformed.IsPredicted && row.IsPredicted)
                Sums.Add(row, transformed, block, at);
            else
                Skipped.Add(first + at, _diagnosis.FaultOf(rows[at], block, at, row.Prediction));
        }
    }

    /// <summary>Receives the valid rows that stand among invalid ones.</summary>
    private sealed class Valid(RowScorer<TRow, T, TSums> scorer) : IRowReceiver<TRow>
    {
        public void Take(ReadOnlySpan<TRow> rows, long first)
        {
            while (!rows.IsEmpty)
            {
                var block = scorer._predictor.Room(rows.Length);
                if (scorer._kernel.Write(rows[..block.Rows], block) is { } unreadable)
                    throw new UnreachableException(unreadable.Invalid.Text);
                scorer.Add(rows[..block.Rows], block, first);
                first += block.Rows;
                rows = rows[block.Rows..];
            }
        }
    }
}

using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>The mean loss over one batch, computed by a kernel on one thread.</summary>
internal sealed class BlockBatchObjective<T> : BatchObjective
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Columns<T> _columns;
    private readonly BlockLoss<T> _loss;
    private readonly Chunk<T> _gathered;
    private readonly T[] _weights;
    private readonly GradientSums<T> _sums;
    private readonly double _meanWeight = 1;
    private int _batch;

    public BlockBatchObjective(Columns<T> columns, BlockLoss<T> loss, int weightCount, BatchOrder order)
    {
        _columns = columns;
        _loss = loss;
        _gathered = new(columns.ColumnCount, columns.BlockRows);
        _weights = new T[weightCount];
        _sums = new(weightCount, columns.BlockRows);
        Order = order;
        if (columns.ColumnCount > loss.FeatureCount + 1)
            (_meanWeight, WeightDispersion) = WeightsIn(columns, loss.FeatureCount + 1);
    }

    public override BatchOrder Order { get; }

    public override double WeightDispersion { get; } = 1;

    public override int WeightCount => _weights.Length;

    public override void Take(int batch) => _batch = batch;

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] = T.CreateTruncating(weights[i]);

        _sums.Clear();
        if (Order.IsContiguous)
            AccumulateRange();
        else
            AccumulateScattered();

        var sums = _sums.Sums;
        var scale = 1 / (Order.RowCount(_batch) * _meanWeight);
        var isNaN = double.IsNaN(sums.Loss);
        for (var i = 0; i < gradient.Length; i++)
            isNaN |= double.IsNaN(gradient[i] = sums.Gradient[i] * scale);
        if (isNaN)
            _loss.RequireDefined(_columns, weights);
        return sums.Loss * scale;
    }

    private static (double Mean, double Dispersion) WeightsIn(Columns<T> columns, int column)
    {
        var mean = MeanOf(columns, column, static weight => weight);

        // Ratios to the mean neither overflow nor underflow.
        return (mean, MeanOf(columns, column, weight => weight / mean * (weight / mean)));
    }

    private static double MeanOf(Columns<T> columns, int column, Func<double, double> term)
    {
        var sum = 0.0;
        for (var from = 0L; from < columns.RowCount;)
        {
            var block = columns.Rows(from, columns.BlockRows);
            for (var row = 0; row < block.Rows; row++)
                sum += term(double.CreateTruncating(block[column, row]));
            from += block.Rows;
        }

        return sum / columns.RowCount;
    }

    private void AccumulateRange()
    {
        var (from, rows) = Order.Range(_batch);
        while (rows > 0)
        {
            var block = _columns.Rows(from, rows);
            Accumulate(block);
            from += block.Rows;
            rows -= block.Rows;
        }
    }

    private void AccumulateScattered()
    {
        var rows = Order.Rows(_batch);
        while (!rows.IsEmpty)
        {
            var count = Math.Min(rows.Length, _columns.BlockRows);
            var block = _gathered.Block(0, count);
            _columns.CopyRows(rows[..count], block);
            Accumulate(block);
            rows = rows[count..];
        }
    }

    private void Accumulate(Block<T> block) => _loss.Accumulate(block, _weights, _sums.Slopes, _sums.Sums);
}

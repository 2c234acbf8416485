using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.Summaries;

/// <summary>
/// R with RᵀR = Σ w(z − mean)(z − mean)ᵀ over the rows so far. It has the same information as <see cref="MomentSums"/>, but products are never summed, so the
/// condition number is not squared. It needs no provisional mean.
/// </summary>
/// <remarks>
/// <para>The rows around their common mean equal both parts' rows around their own means, and one more row for the distance of the means: T. Chan,
/// G. Golub and R. LeVeque, Algorithms for Computing the Sample Variance, 1983, https://doi.org/10.1080/00031305.1983.10483115.</para>
/// <para>A part that is still in memory does not need that row: it is centred at a point between the means, which increases its sum of squares by the same
/// amount.</para>
/// </remarks>
internal sealed class FactorSums : IRowSummary<FactorSums>
{
    private readonly int _columnCount;
    private readonly int? _weightColumn;
    private readonly RunningFactor _factor;
    private readonly CentredSlice _slice;

    /// <summary>The values of one row, as the origin of the means. Otherwise means of large numbers would be rounded.</summary>
    private readonly double[] _origin;
    private readonly double[] _mean;
    private readonly double[] _otherMean;
    private RowTotals _totals;

    /// <param name="columnCount">The number of features, plus 1 for the target.</param>
    /// <param name="isWeighted">Whether the column after the target is a sample weight.</param>
    public FactorSums(int columnCount, bool isWeighted)
    {
        _columnCount = columnCount;
        _weightColumn = isWeighted ? columnCount : null;
        _factor = new(columnCount);
        _slice = new(columnCount);
        _origin = new double[columnCount];
        _mean = new double[columnCount];
        _otherMean = new double[columnCount];
    }

    /// <summary>Turns a finished factor back into sums, to be merged with others.</summary>
    public FactorSums(TriangularFactor factor)
        : this(factor.FeatureCount + 1, isWeighted: false)
    {
        _totals = factor.Totals;
        factor.Mean.CopyTo(_origin);
        for (var row = 0; row < _columnCount; row++)
        {
            for (var column = row; column < _columnCount; column++)
                _factor[row, column] = factor[row, column];
        }
    }

    /// <summary>The cost of starting a reflection does not depend on the number of rows, so few rows are slow.</summary>
    public static int MinRows => CentredSlice.MaxRows;

    public static FactorSums For(RowSource first, int featureCount) => new(featureCount + 1, first.ColumnCount > featureCount + 1);

    public FactorSums CreateAlike() => new(_columnCount, _weightColumn is not null);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += _slice.Capacity)
            AddSlice(block.Slice(from, _slice.Capacity));
    }

    public void Merge(FactorSums other)
    {
        if (other._totals.Weight != 0)
            MergeFactor(other);
        _totals += other._totals;
    }

    public void Clear()
    {
        _totals = default;
        _factor.Clear();
        Array.Clear(_mean);
    }

    /// <inheritdoc/>
    public RowSummary ToSummary()
    {
        var factor = ToFactor();
        return new(factor.ToMoments(), factor);
    }

    /// <exception cref="ArgumentException">All weights are 0, or the sums overflowed.</exception>
    public TriangularFactor ToFactor()
    {
        if (_totals.Weight == 0)
            throw MomentSums.NoWeight();

        var r = new double[_columnCount, _columnCount];
        for (var row = 0; row < _columnCount; row++)
        {
            var sign = _factor[row, row] < 0 ? -1 : 1;
            for (var column = row; column < _columnCount; column++)
                r[row, column] = sign * _factor[row, column];
        }

        return new(_totals, [.. _origin.Zip(_mean, static (origin, mean) => origin + mean)], r);
    }

    private void AddSlice<T>(Block<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var totals = RowTotals.Of(rows, _weightColumn);
        if (totals.Weight != 0)
        {
            if (_totals.Weight == 0)
                SetOrigin(rows);
            _slice.Sum(rows, _weightColumn, _origin, _otherMean);
            for (var column = 0; column < _columnCount; column++)
                _otherMean[column] /= totals.Weight;

            var kept = Math.Sqrt(_totals.Weight / (_totals.Weight + totals.Weight));
            for (var column = 0; column < _columnCount; column++)
            {
                var distance = MoveMean(column, _otherMean[column], totals.Weight);
                _otherMean[column] -= kept * distance;
            }

            _slice.Fill(rows, _origin, centre: _otherMean);
            _factor.Take(_slice);
        }

        _totals += totals;
    }

    /// <summary>Appends the rows of the other R, and one more row for the distance of the means.</summary>
    private void MergeFactor(FactorSums other)
    {
        if (_totals.Weight == 0)
            other._origin.CopyTo(_origin);

        var length = Math.Sqrt(_totals.Weight / (_totals.Weight + other._totals.Weight) * other._totals.Weight);
        for (var column = 0; column < _columnCount; column++)
            _otherMean[column] = length * MoveMean(column, other._origin[column] - _origin[column] + other._mean[column], other._totals.Weight);

        var rows = _columnCount + 1;
        for (var from = 0; from < rows; from += _slice.Capacity)
        {
            _slice.Clear(Math.Min(_slice.Capacity, rows - from));
            for (var row = from; row < Math.Min(from + _slice.Capacity, rows); row++)
            {
                for (var column = 0; column < _columnCount; column++)
                    _slice[column, row - from] = row < _columnCount ? other._factor[row, column] : _otherMean[column];
            }

            _factor.Take(_slice);
        }
    }

    /// <summary>Moves the mean of a column towards the mean of other rows.</summary>
    /// <returns>The distance of the means.</returns>
    private double MoveMean(int column, double otherMean, double otherWeight)
    {
        var distance = otherMean - _mean[column];
        _mean[column] += otherWeight / (_totals.Weight + otherWeight) * distance;
        return distance;
    }

    /// <summary>Uses the row with the largest weight. If it is far from the others, it makes up much of the spread itself, so it is a sufficient origin.</summary>
    private void SetOrigin<T>(Block<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var heaviest = 0;
        if (_weightColumn is { } weight)
        {
            for (var row = 1; row < rows.Rows; row++)
                heaviest = rows[weight, row] > rows[weight, heaviest] ? row : heaviest;
        }

        for (var column = 0; column < _columnCount; column++)
            _origin[column] = double.CreateTruncating(rows[column, heaviest]);
    }
}

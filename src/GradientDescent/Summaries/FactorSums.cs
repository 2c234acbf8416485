using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.Summaries;

/// <summary>
/// R such that RᵀR = Σ w(z − mean)(z − mean)ᵀ over the rows seen so far: what <see cref="MomentSums"/> know, but products are never
/// added up, so the condition number stays unsquared. It needs no provisional mean.
/// </summary>
/// <remarks>
/// Rows around their common mean are two parts' rows around the parts' own means, and one more row for the distance of the means:
/// Chan, Golub and LeVeque, Algorithms for Computing the Sample Variance, 1983. A part that is still at hand has no need of the
/// row: it is put around a point between the means, where its own sum of squares has grown by just as much.
/// </remarks>
internal sealed class FactorSums : IRowSummary<FactorSums>
{
    private readonly int _columnCount;
    private readonly int? _weightColumn;
    private readonly RunningFactor _factor;
    private readonly CentredSlice _slice;

    /// <summary>The numbers of a row, for the mean to be counted from: those of large numbers would otherwise round it.</summary>
    private readonly double[] _origin;
    private readonly double[] _mean;
    private readonly double[] _otherMean;
    private RowTotals _totals;

    /// <param name="columnCount">Features and target together.</param>
    /// <param name="isWeighted">Whether the column behind the target is a sample weight.</param>
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

    /// <summary>What a finished factor was made of, to be merged with more.</summary>
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

    /// <summary>A reflection takes as long to begin with few rows as with many.</summary>
    public static int FewRows => CentredSlice.MostRows;

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

    /// <exception cref="ArgumentException">No row weighs anything, or the sums overflowed.</exception>
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

    /// <summary>The other's rows of R are rows like any others, and the distance of the means is one more.</summary>
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
    /// <returns>How far apart they were.</returns>
    private double MoveMean(int column, double otherMean, double otherWeight)
    {
        var distance = otherMean - _mean[column];
        _mean[column] += otherWeight / (_totals.Weight + otherWeight) * distance;
        return distance;
    }

    /// <summary>The heaviest row will do: it cannot be far from the others without being much of their spread itself.</summary>
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

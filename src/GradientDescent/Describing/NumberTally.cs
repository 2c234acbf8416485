using System.Globalization;
using GradientDescent.Numerics;

namespace GradientDescent.Describing;

/// <summary>Counts numbers, and finds their quantiles and their mean in bounded memory.</summary>
internal sealed class NumberTally
{
    /// <summary>2⁻⁶⁴.</summary>
    private const double Scale = 5.421010862427522e-20;

    private readonly Tally<double> _counts = new(ColumnDescription.MaxDistinctNumbers);

    /// <summary>The integers that a <c>double</c> rounds, and what it makes of them.</summary>
    private readonly Tally<decimal> _integers = new(ColumnDescription.MaxDistinctNumbers);
    private readonly Tally<double> _rounded = new(ColumnDescription.MaxDistinctNumbers);
    private QuantileSketch? _sketch;
    private double _minimum = double.PositiveInfinity;
    private double _maximum = double.NegativeInfinity;
    private DoubleDouble _sum;

    /// <summary>The sum of numbers near the largest double is infinite, while their mean is not.</summary>
    private DoubleDouble _scaledSum;
    private WeightedSpread _spread;

    public long Count { get; private set; }

    /// <summary>The number of different numbers; null if there are more than are counted.</summary>
    public long? Distinct => _counts.Distinct - _rounded.Distinct + _integers.Distinct;

    /// <summary>Whether a number of those that are counted occurs twice.</summary>
    public bool HasRepeats => _integers.HasRepeats || _counts.Counts.Any(pair => pair.Value > 1 && !_rounded.Contains(pair.Key));

    /// <summary>Whether other integers have the same <c>double</c>.</summary>
    public static bool IsRounded(double number) => Math.Abs(number) >= 1L << 53;

    /// <param name="number">A finite number.</param>
    /// <param name="whole">The integer that was rounded to this number; null if it was not rounded.</param>
    public void Add(double number, decimal? whole = null)
    {
        Count++;
        if (whole is { } integer)
        {
            _integers.Add(integer);
            _rounded.Add(number);
        }

        _minimum = Math.Min(_minimum, number);
        _maximum = Math.Max(_maximum, number);
        _sum += number;
        _scaledSum += number * Scale;
        _spread.Add(1, number);
        if (_sketch is not null)
            _sketch.Add(number);
        else if (!_counts.Add(number))
            StartSketch(number);
    }

    public NumberSummary ToSummary()
    {
        if (Count == 0)
            return NumberSummary.None;
        var quantiles = new Quantiles([.. _sketch?.Ascending() ?? _counts.Counts.Select(static pair => (pair.Key, pair.Value)).Order()]);
        return new([_minimum, quantiles.At(0.25), quantiles.At(0.5), quantiles.At(0.75), _maximum], Mean(), Deviation());
    }

    /// <summary>How often each whole number occurs, the smallest first.</summary>
    public IEnumerable<ValueCount> Ascending() => _counts.Counts.OrderBy(static pair => pair.Key).Select(static pair => new ValueCount(pair.Key.ToString("F0", CultureInfo.InvariantCulture), pair.Value));

    private void StartSketch(double number)
    {
        _sketch = new();
        foreach (var (counted, count) in _counts.Counts)
            _sketch.Add(counted, count);
        _sketch.Add(number);
    }

    private double Mean() => double.IsFinite(_sum.High + _sum.Low) ? MeanOf(_sum) : MeanOf(_scaledSum) / Scale;

    private double MeanOf(DoubleDouble sum)
    {
        var mean = sum.High / Count;
        return mean + ((Math.FusedMultiplyAdd(-mean, Count, sum.High) + sum.Low) / Count);
    }

    /// <summary>Squares of large numbers are infinite, and differences of them are NaN.</summary>
    private double Deviation() => Count < 2 ? double.NaN : double.IsFinite(_spread.Spread) ? Math.Sqrt(_spread.Spread / (Count - 1)) : double.PositiveInfinity;
}

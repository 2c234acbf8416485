using GradientDescent.Numerics;

namespace GradientDescent.Statistics.Binning;

/// <summary>Sums over the rows of one bin.</summary>
internal struct BinSums
{
    private WeightedSpread _binned;
    private WeightedSpread _prediction;
    private WeightedSpread _target;
    private WeightedSpread _value;
    private double _lower = double.PositiveInfinity;
    private double _upper = double.NegativeInfinity;

    public BinSums()
    {
    }

    public long RowCount { get; private set; }

    /// <param name="binned">The number by which rows are put into bins.</param>
    /// <param name="weight">The sample weight.</param>
    /// <param name="prediction">The prediction.</param>
    /// <param name="target">The target.</param>
    /// <param name="value">What is averaged, such as the residual.</param>
    /// <param name="valueWeight">Its weight in the average.</param>
    public void Add(double binned, double weight, double prediction, double target, double value, double valueWeight)
    {
        RowCount++;
        _lower = Math.Min(_lower, binned);
        _upper = Math.Max(_upper, binned);
        _binned.Add(weight, binned);
        _prediction.Add(weight, prediction);
        _target.Add(weight, target);
        _value.Add(valueWeight, value);
    }

    public void Merge(BinSums other)
    {
        RowCount += other.RowCount;
        _lower = Math.Min(_lower, other._lower);
        _upper = Math.Max(_upper, other._upper);
        _binned.Add(other._binned);
        _prediction.Add(other._prediction);
        _target.Add(other._target);
        _value.Add(other._value);
    }

    /// <summary>The standard error of a weighted mean, if weights are precisions, is √(Σ w (value − mean)² / (n − 1) / Σ w).</summary>
    public readonly RowBin ToBin() => new()
    {
        Lower = _lower,
        Upper = _upper,
        Center = _binned.Mean,
        RowCount = RowCount,
        SumOfWeights = _prediction.Weight,
        MeanPrediction = _prediction.Mean,
        MeanTarget = _target.Mean,
        Mean = _value.Mean,
        RootMeanSquare = Math.Sqrt((_value.Mean * _value.Mean) + (_value.Spread / _value.Weight)),
        StandardError = RowCount < 2 ? double.NaN : Math.Sqrt(_value.Spread / (RowCount - 1) / _value.Weight),
    };
}

using GradientDescent.Binary;
using GradientDescent.Numerics;
using GradientDescent.Prediction;

namespace GradientDescent.Scoring;

/// <summary>The sums of errors over rows that scores are computed from.</summary>
internal sealed class ScoreSums : IPartialSum<ScoreSums>
{
    private readonly AbsoluteErrors _absoluteErrors = new();
    private double _errors;
    private double _absolute;
    private double _squares;
    private double _maximum;
    private WeightedSpread _target;

    public void Add(PredictedRow row)
    {
        if (row.Weight == 0)
            return;
        var error = row.Prediction - row.Target;
        var absolute = Math.Abs(error);
        _errors += row.Weight * error;
        _absolute += row.Weight * absolute;
        _squares += row.Weight * error * error;
        _maximum = Math.Max(_maximum, absolute);
        _absoluteErrors.Add(absolute, row.Weight);
        _target.Add(row.Weight, row.Target);
    }

    public void Merge(ScoreSums other)
    {
        _errors += other._errors;
        _absolute += other._absolute;
        _squares += other._squares;
        _maximum = Math.Max(_maximum, other._maximum);
        _absoluteErrors.Merge(other._absoluteErrors);
        _target.Add(other._target);
    }

    public void Write(NumberWriter to)
    {
        to.Write([_errors, _absolute, _squares, _maximum, _target.Weight, _target.Mean, _target.Spread]);
        _absoluteErrors.Write(to);
    }

    /// <summary>Reads sums in place of cleared ones.</summary>
    public void Read(NumberReader from)
    {
        Span<double> numbers = stackalloc double[7];
        from.ReadInto(numbers);
        (_errors, _absolute, _squares, _maximum) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        _target = WeightedSpread.Of(numbers[4], numbers[5], numbers[6]);
        _absoluteErrors.Read(from);
    }

    public void Clear()
    {
        _errors = _absolute = _squares = _maximum = 0;
        _target = default;
        _absoluteErrors.Clear();
    }

    public Scores ToScores(string targetName) => new()
    {
        TargetName = targetName,
        MeanSquaredError = _squares / _target.Weight,
        MeanAbsoluteError = _absolute / _target.Weight,
        MedianAbsoluteError = _absoluteErrors.Median(),
        MaximumAbsoluteError = _target.Weight > 0 ? _maximum : double.NaN,
        Bias = _errors / _target.Weight,
        RSquared = _target.Spread > 0 ? 1 - (_squares / _target.Spread) : double.NaN,
    };
}

using GradientDescent.Prediction;

namespace GradientDescent.Scoring;

/// <summary>The sums of errors over rows that scores are computed from.</summary>
internal sealed class ScoreSums : IPartialSum<ScoreSums>
{
    private readonly AbsoluteErrors _absoluteErrors = new();
    private double _weight;
    private double _errors;
    private double _absolute;
    private double _squares;
    private double _maximum;
    private double _targetMean;
    private double _targetSpread;

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
        AddTarget(row.Weight, row.Target, spread: 0);
    }

    public void Merge(ScoreSums other)
    {
        if (other._weight == 0)
            return;
        _errors += other._errors;
        _absolute += other._absolute;
        _squares += other._squares;
        _maximum = Math.Max(_maximum, other._maximum);
        _absoluteErrors.Merge(other._absoluteErrors);
        AddTarget(other._weight, other._targetMean, other._targetSpread);
    }

    public void Clear()
    {
        _weight = _errors = _absolute = _squares = _maximum = _targetMean = _targetSpread = 0;
        _absoluteErrors.Clear();
    }

    public Scores ToScores(string targetName) => new()
    {
        TargetName = targetName,
        MeanSquaredError = _squares / _weight,
        MeanAbsoluteError = _absolute / _weight,
        MedianAbsoluteError = _absoluteErrors.Median(),
        MaximumAbsoluteError = _weight > 0 ? _maximum : double.NaN,
        Bias = _errors / _weight,
        RSquared = _targetSpread > 0 ? 1 - (_squares / _targetSpread) : double.NaN,
    };

    /// <summary>
    /// Adds targets with this mean and spread, Σ w (target − mean)² (T. Chan, G. Golub and R. LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample
    /// Variances, 1979). The first mean is taken as it is, so that equal targets have exactly the spread 0.
    /// </summary>
    private void AddTarget(double weight, double mean, double spread)
    {
        var total = _weight + weight;
        var distance = mean - _targetMean;
        _targetSpread = _weight == 0 ? spread : _targetSpread + spread + (distance * distance * (_weight / total) * weight);
        _targetMean = _weight == 0 ? mean : _targetMean + (distance * (weight / total));
        _weight = total;
    }
}

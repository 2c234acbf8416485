using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>Which point the model will have: the one of the lowest loss, of the validation rows where there are some; the last where the descent goes on regardless.</summary>
internal sealed class KeptPoints
{
    /// <summary>A loss this many times that at the start has not merely wobbled.</summary>
    private const double GrowthBound = 10;

    /// <summary>
    /// Losses that differ by less than this share are equal but for rounding. Near a minimum many are, while the gradients still tell: the later point is the nearer.
    /// </summary>
    private const double Rounding = 1e-14;

    private readonly DescentProblem _problem;
    private readonly DescentPlan _plan;
    private readonly double[] _gradient;
    private readonly double _mostLoss;
    private double _lowest;
    private double _lastLoss;

    public KeptPoints(DescentProblem problem, DescentPoint start, DescentPlan plan)
    {
        _problem = problem;
        _plan = plan;
        _gradient = new double[problem.Objective.WeightCount];
        _mostLoss = GrowthBound * (start.Weights.ContainsAnyExcept(0) ? Math.Max(start.Loss, LossAtZero()) : start.Loss);
        _lastLoss = start.Loss;
        Point = new DescentPoint(_gradient.Length);
        Point.CopyFrom(start);
        ValidationLoss = Validate(start);
        _lowest = ValidationLoss ?? start.Loss;
    }

    public DescentPoint Point { get; }

    /// <summary>The mean loss of the validation rows at the point taken last, and the penalty.</summary>
    public double? ValidationLoss { get; private set; }

    /// <summary>Whether the loss of the validation rows, if there are any, is one that can be compared.</summary>
    public bool HasFiniteValidation => ValidationLoss is null || double.IsFinite(ValidationLoss.Value);

    /// <summary>Whether any epoch made the loss larger.</summary>
    public bool LossRose { get; private set; }

    /// <summary>Whether the loss has grown without bound, unless the descent goes on regardless or goes down on another one.</summary>
    public bool HasDiverged => !_plan.KeepsGoing && !_plan.RoundsKinks && _lastLoss > _mostLoss;

    /// <returns>False where the numbers are no longer finite, and there is nothing to go on with.</returns>
    public bool Take(DescentPoint point)
    {
        LossRose |= !(point.Loss <= _lastLoss);
        if (!point.IsFinite)
            return false;

        _lastLoss = point.Loss;
        ValidationLoss = Validate(point);
        if (!HasFiniteValidation)
            return false;
        var loss = ValidationLoss ?? point.Loss;
        if (loss <= _lowest + (Rounding * Math.Abs(_lowest)) || _plan.KeepsGoing)
        {
            _lowest = Math.Min(_lowest, loss);
            Point.CopyFrom(point);
        }

        return true;
    }

    /// <summary>A descent that starts from a good model may wobble around it: what it must not do is get worse than no model by far.</summary>
    private double LossAtZero() => _problem.Objective.Evaluate(new double[_gradient.Length], _gradient);

    private double? Validate(DescentPoint point) => _problem.Validation is { } validation
        ? validation.Evaluate(point.Weights, _gradient, _problem.Cancellation) + _problem.PenaltyWeights.Value(point.Weights)
        : null;
}

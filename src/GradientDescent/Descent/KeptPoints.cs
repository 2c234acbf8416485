using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>
/// Stores the point that becomes the model: the one with the lowest loss, or with the lowest validation loss if there are validation rows. With
/// <see cref="OnDivergence.Continue"/> it is the last point.
/// </summary>
internal sealed class KeptPoints
{
    /// <summary>A loss of more than this times the loss at the start has diverged.</summary>
    private const double GrowthBound = 10;

    /// <summary>
    /// Losses that differ by less than this share are equal apart from rounding. This is common near a minimum; the later point is then the closer one.
    /// </summary>
    private const double Rounding = 1e-14;

    private readonly DescentProblem _problem;
    private readonly DescentPlan _plan;
    private readonly double[] _gradient;
    private readonly double _maxLoss;
    private double _lowest;
    private double _lastLoss;

    public KeptPoints(DescentProblem problem, DescentPoint start, DescentPlan plan)
    {
        _problem = problem;
        _plan = plan;
        _gradient = new double[problem.Objective.WeightCount];
        _maxLoss = GrowthBound * (start.Weights.ContainsAnyExcept(0) ? Math.Max(start.Loss, LossAtZero()) : start.Loss);
        _lastLoss = start.Loss;
        Point = new DescentPoint(_gradient.Length);
        Point.CopyFrom(start);
        ValidationLoss = Validate(start);
        _lowest = ValidationLoss ?? start.Loss;
    }

    public DescentPoint Point { get; }

    /// <summary>The mean loss plus penalty over the validation rows at the last point; null if there are none.</summary>
    public double? ValidationLoss { get; private set; }

    /// <summary>Whether the validation loss is finite, or there are no validation rows.</summary>
    public bool HasFiniteValidation => ValidationLoss is null || double.IsFinite(ValidationLoss.Value);

    /// <summary>Whether any epoch increased the loss.</summary>
    public bool LossRose { get; private set; }

    /// <summary>Whether the loss has grown without bound. It is not checked with <see cref="OnDivergence.Continue"/>, or if a smoothed loss is minimised.</summary>
    public bool HasDiverged => !_plan.Continues && !_plan.SmoothsKinks && _lastLoss > _maxLoss;

    /// <summary>Receives the point after an epoch.</summary>
    /// <param name="point">The point.</param>
    /// <param name="isOptimum">Whether it is the optimum of a loss with kinks. In single precision, the rounding of its loss may be above that of another point.</param>
    /// <returns>False if a number is not finite, so that the descent cannot continue.</returns>
    public bool Take(DescentPoint point, bool isOptimum)
    {
        LossRose |= !(point.Loss <= _lastLoss);
        if (!point.IsFinite)
            return false;

        _lastLoss = point.Loss;
        ValidationLoss = Validate(point);
        if (!HasFiniteValidation)
            return false;
        var loss = ValidationLoss ?? point.Loss;
        if (loss <= _lowest + (Rounding * Math.Abs(_lowest)) || _plan.Continues || (isOptimum && _plan.SmoothsKinks))
        {
            _lowest = Math.Min(_lowest, loss);
            Point.CopyFrom(point);
        }

        return true;
    }

    /// <summary>The loss at weights of 0. A descent from a good initial model may get worse than it, but not much worse than without a model.</summary>
    private double LossAtZero() => _problem.Objective.Evaluate(new double[_gradient.Length], _gradient);

    private double? Validate(DescentPoint point) => _problem.Validation is { } validation
        ? validation.Evaluate(point.Weights, _gradient, _problem.Cancellation) + _problem.PenaltyWeights.Value(point.Weights)
        : null;
}

using GradientDescent.Descent;
using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Fitting;

/// <summary>Fits by a descent: with the given descent options, or without them to the optimum of an objective without closed form.</summary>
internal sealed class DescendingFitter : IFitter
{
    private readonly ModelSchema _schema;
    private readonly TrainerOptions _options;
    private readonly PenaltyWeights _penaltyWeights;
    private readonly bool _isSquaredError;
    private readonly DescentPlan _plan;

    /// <param name="schema">The schema of the model.</param>
    /// <param name="options">How to train.</param>
    /// <param name="penaltyWeights">The penalty, in the features' own units.</param>
    /// <param name="isSquaredError">Whether the loss is the squared error.</param>
    /// <param name="lossIsSmooth">Whether the loss has a bounded curvature.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public DescendingFitter(ModelSchema schema, TrainerOptions options, PenaltyWeights penaltyWeights, bool isSquaredError, bool lossIsSmooth)
    {
        _schema = schema;
        _options = options;
        _penaltyWeights = penaltyWeights;
        _isSquaredError = isSquaredError;
        _plan = DescentPlan.Of(options, penaltyWeights, lossIsSmooth);
    }

    public Outcome Fit(TrainingRows rows, double[]? start, CancellationToken cancellationToken)
    {
        var standardizes = _options.Standardize || !_options.Descends;
        var problem = DescentProblem.Of(rows.Training, rows.Validation, _options, _penaltyWeights, standardizes, start, _schema.HasIntercept, cancellationToken);
        var run = DescentLoop.Run(problem, _plan, _options.Progress);

        var weights = FiniteWeights.Require(run.History.ToOwn(run.Kept.Weights), run.Kept.IsFinite);
        var penalty = problem.PenaltyWeights.Value(run.Kept.Weights);
        return new()
        {
            Weights = weights,
            Loss = run.Kept.Loss,
            Penalty = penalty,
            GradientNorm = problem.GradientNorm(run.Kept),
            MeanSquaredError = MeanSquaredError(problem.Data, run.Kept, penalty),
            Advice = DescentAdvice.On(run, _plan, problem, _schema, _isSquaredError),
            Run = run,
        };
    }

    /// <summary>For squared error without penalty this is the loss. Otherwise it takes a pass over the rows.</summary>
    private double MeanSquaredError(DataObjective data, DescentPoint kept, double penalty) =>
        _isSquaredError && penalty == 0 ? kept.Loss : data.MeanSquaredError(kept.Weights);
}

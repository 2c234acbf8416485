using GradientDescent.Descent;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Fitting;

/// <summary>Fits by a descent: with the given descent options, or without them to the optimum of an objective without closed form.</summary>
internal sealed class DescendingFitter : IFitter
{
    private readonly ModelSchema _schema;
    private readonly TrainerOptions _options;
    private readonly PenaltyWeights _penaltyWeights;
    private readonly LossTraits _loss;
    private readonly DescentPlan _plan;

    /// <param name="schema">The schema of the model.</param>
    /// <param name="options">How to train.</param>
    /// <param name="penaltyWeights">The penalty, in the features' own units.</param>
    /// <param name="loss">The loss.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public DescendingFitter(ModelSchema schema, TrainerOptions options, PenaltyWeights penaltyWeights, LossTraits loss)
    {
        if (options.Solver != LeastSquaresSolver.Auto && (options.Descends || !loss.IsSquaredError))
        {
            throw new ArgumentException($"Solver = {options.Solver} computes the optimum of squared error, but {(loss.IsSquaredError
                ? "a descent option is set: leave Solver out, or LearningRate, Epochs, Optimizer, MiniBatches, EarlyStopping and OnDivergence"
                : "the loss is another one: leave Solver out")}.");
        }

        _schema = schema;
        _options = options;
        _penaltyWeights = penaltyWeights;
        _loss = loss;
        _plan = DescentPlan.Of(options, penaltyWeights, loss);
    }

    public Outcome Fit(TrainingRows rows, double[]? start, CancellationToken cancellationToken)
    {
        var standardizes = _options.Standardize || !_options.Descends;
        if (standardizes)
            SmallNumbers.Refuse(_schema, rows.Training.Moments, rows.Rereadable, cancellationToken);
        var problem = DescentProblem.Of(rows.Training, rows.Validation, _options, _penaltyWeights, standardizes, start, _schema.HasIntercept, cancellationToken) with
        {
            EpochEnded = rows.EpochEnded,
            WeightNames = _schema.WeightNames,
            WeightUnits = _schema.WeightUnits,
        };

        // The exact optimum of a loss with kinks needs the rows.
        var plan = problem.Rows is null ? _plan with { Pieces = null } : _plan;
        var run = DescentLoop.Run(problem, plan, _options.Progress);

        var weights = FiniteWeights.Require(run.History.ToOwn(run.Kept.Weights), run.Kept.IsFinite, problem.PenaltyWeights);
        var penalty = problem.PenaltyWeights.Value(run.Kept.Weights);
        return new()
        {
            Weights = weights,
            Loss = run.Kept.Loss,
            Penalty = penalty,
            GradientNorm = problem.GradientNorm(run.Kept),
            MeanSquaredError = MeanSquaredError(problem.Data, run.Kept, penalty),
            Advice = [.. DescentAdvice.On(run, plan, problem, _schema, _loss.IsSquaredError), .. Fitting.Advice.OnKinks(run, plan, _loss)],
            Run = run,
            Optimizer = _plan.Optimizer,
        };
    }

    /// <summary>For squared error without penalty this is the loss. Otherwise it takes a pass over the rows.</summary>
    private double MeanSquaredError(DataObjective data, DescentPoint kept, double penalty) =>
        _loss.IsSquaredError && penalty == 0 ? kept.Loss : data.MeanSquaredError(kept.Weights);
}

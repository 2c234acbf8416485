using GradientDescent.Descent;
using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Fitting;

/// <summary>A descent: as the options ask for it, or to the optimum where that cannot be computed.</summary>
internal sealed class DescendingFitter<TModel> : IFitter<TModel>
    where TModel : ILinearModel<TModel>
{
    private readonly TrainerOptions _options;
    private readonly CoefficientPrices _prices;
    private readonly bool _isSquaredError;
    private readonly DescentPlan _plan;

    /// <param name="options">What is asked for.</param>
    /// <param name="prices">The penalty, in the features' own units.</param>
    /// <param name="isSquaredError">Whether the loss is the squared error.</param>
    /// <param name="lossIsSmooth">Whether the loss has a bounded curvature.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public DescendingFitter(TrainerOptions options, CoefficientPrices prices, bool isSquaredError, bool lossIsSmooth)
    {
        _options = options;
        _prices = prices;
        _isSquaredError = isSquaredError;
        _plan = DescentPlan.Of(options, prices, lossIsSmooth);
    }

    public Outcome<TModel> Fit(TrainingRows rows, TModel? start, CancellationToken cancellation)
    {
        var standardizes = _options.Standardize || !_options.Descends;
        var problem = DescentProblem.Of(rows.Training, rows.Validation, rows.Means, _options, _prices, standardizes, start, cancellation);
        var run = DescentLoop.Run<TModel>(problem, _plan, _options.Progress);

        var own = new double[run.Kept.Weights.Length];
        problem.Units.ToOwn(run.Kept.Weights, own);
        var model = FiniteModel.Of<TModel>(own, rows.Means, run.Kept.IsFinite);
        var penalty = problem.Prices.Value(run.Kept.Weights);
        return new()
        {
            Model = model,
            Loss = run.Kept.Loss,
            Penalty = penalty,
            GradientNorm = problem.GradientNorm(run.Kept),
            MeanSquaredError = MeanSquaredError(problem.Data, run.Kept, penalty),
            Advice = RateAdvice.On(run, _plan, problem),
            Run = run,
        };
    }

    /// <summary>Where nothing else was minimised the loss is the mean squared error. Otherwise it takes a pass over the rows.</summary>
    private double MeanSquaredError(DataObjective data, DescentPoint kept, double penalty) =>
        _isSquaredError && penalty == 0 ? kept.Loss : data.MeanSquaredError(kept.Weights);
}

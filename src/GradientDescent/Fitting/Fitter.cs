using GradientDescent.Descent;
using GradientDescent.Models;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Solving;

namespace GradientDescent.Fitting;

/// <summary>From an objective to a result: to the exact optimum where that can be computed and no descent is asked for, by descent otherwise.</summary>
/// <param name="options">What is asked for.</param>
/// <param name="prices">Its penalty, in the features' own units.</param>
/// <param name="isSquaredError">Whether the loss is the squared error.</param>
/// <param name="lossIsSmooth">Whether the loss has a bounded curvature.</param>
internal sealed class Fitter<TModel>(TrainerOptions options, CoefficientPrices prices, bool isSquaredError, bool lossIsSmooth)
    where TModel : ILinearModel<TModel>
{
    private readonly DescentPlan _plan = DescentPlan.Of(options, prices, lossIsSmooth);
    private readonly bool _solves = !options.Descends && isSquaredError && prices.IsSmooth;

    public FitResult<TModel> Run(TrainingRows rows, TModel? start, IEnumerable<string> advice, CancellationToken cancellation)
    {
        var standardizes = !_solves && (options.Standardize || !options.Descends);
        var problem = DescentProblem.Of(rows.Training, rows.Validation, rows.Means, options, prices, standardizes, start, cancellation);
        using var activity = Telemetry.StartFit<TModel>(rows.Training);
        var result = _solves ? Solve(problem, rows, advice) : Descend(problem, rows, advice);
        Telemetry.EndFit(activity, result);
        return result;
    }

    private FitResult<TModel> Descend(DescentProblem problem, TrainingRows rows, IEnumerable<string> advice)
    {
        var run = DescentLoop.Run<TModel>(problem, _plan, options.Progress);
        return Result(problem, rows, run.Kept, [.. RateAdvice.On(run, _plan, problem), .. advice], run);
    }

    private FitResult<TModel> Solve(DescentProblem problem, TrainingRows rows, IEnumerable<string> advice)
    {
        var optimum = new OptimumSolver(options.Solver, TModel.HasIntercept, problem.Prices).Solve(rows.Training.Moments, rows.Factor, rows.AtHand);
        var solution = new LeastSquaresSolution(optimum.Solved, optimum.Method, optimum.Digits, optimum.ResidualSum, TModel.FeatureNames);
        var point = new DescentPoint(problem.Objective.WeightCount);
        optimum.Weights.CopyTo(point.Move());
        point.Evaluate(problem.Objective);
        return Result(problem, rows, point, [.. Advice.OnSolution<TModel>(solution), .. advice], run: null, solution);
    }

    private FitResult<TModel> Result(
        DescentProblem problem, TrainingRows rows, DescentPoint kept, IReadOnlyList<string> advice, DescentRun<TModel>? run, LeastSquaresSolution? solution = null)
    {
        var own = new double[kept.Weights.Length];
        problem.Units.ToOwn(kept.Weights, own);
        if (!kept.IsFinite || !own.All(double.IsFinite))
            throw new ArgumentException("The weights that fit these rows are too large for the number type: scale the target down, or the features up.");
        var penalty = problem.Prices.Value(kept.Weights);

        // Where that is what was minimised it is known, and no pass over the rows has to find it again.
        var meanSquaredError = solution is not null ? solution.ResidualSumOfSquares / solution.SampleWeight
            : isSquaredError && penalty == 0 ? kept.Loss
            : problem.Data.MeanSquaredError(kept.Weights);
        return new()
        {
            Model = FittedModel.Of<TModel>(own, rows.Means),
            StopReason = run?.StopReason ?? StopReason.Solved,
            Loss = solution is null ? kept.Loss : meanSquaredError + penalty,
            Penalty = penalty,
            GradientNorm = problem.GradientNorm(kept),
            Metrics = new FitMetrics(meanSquaredError, problem.Data.TargetSpread.RSquared(meanSquaredError)),
            RowCount = problem.Data.RowCount,
            ValidationRowCount = problem.Validation?.RowCount ?? 0,
            SkippedRows = rows.Skipped,
            Solution = solution,
            GradientSource = problem.Data.Source,
            Moments = rows.Training.Source == GradientSource.Moments ? new(rows.Training.Moments, rows.Means) : null,
            Epochs = run?.Epochs ?? 0,
            LearningRate = run?.Rate,
            HistoryStride = run?.History.Stride ?? 1,
            LossHistory = run?.History.Losses ?? [],
            ValidationLossHistory = run?.History.ValidationLosses ?? [],
            ModelHistory = run?.History ?? (IReadOnlyList<TModel>)[],
            Advice = advice,
        };
    }
}

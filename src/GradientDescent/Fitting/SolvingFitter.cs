using GradientDescent.Numerics;
using GradientDescent.Penalties;
using GradientDescent.Solving;
using GradientDescent.Summaries;

namespace GradientDescent.Fitting;

/// <summary>The optimum of squared error and a penalty without kinks, computed.</summary>
/// <param name="options">How to solve, and whether the penalty means standardised features.</param>
/// <param name="prices">The penalty, in the features' own units.</param>
internal sealed class SolvingFitter<TModel>(TrainerOptions options, CoefficientPrices prices) : IFitter<TModel>
    where TModel : ILinearModel<TModel>
{
    public Outcome<TModel> Fit(TrainingRows rows, TModel? start, CancellationToken cancellation)
    {
        var moments = rows.Training.Moments;
        var own = options.Standardize ? prices.InUnits(FeatureUnits.Standard(moments, TModel.HasIntercept), FeatureUnits.Own(prices.Count)) : prices;
        var optimum = new OptimumSolver(options.Solver, TModel.HasIntercept, own).Solve(moments, rows.Factor, rows.AtHand);
        var solution = new LeastSquaresSolution(optimum, TModel.FeatureNames);

        var gradient = new double[optimum.Weights.Length];
        var loss = rows.Training.Evaluate(optimum.Weights, gradient, cancellation);
        own.AddGradient(optimum.Weights, gradient);
        var penalty = own.Value(optimum.Weights);
        var meanSquaredError = solution.ResidualSumOfSquares / solution.SampleWeight;
        return new()
        {
            Model = FiniteModel.Of<TModel>(optimum.Weights, rows.Means, double.IsFinite(loss + penalty) && gradient.All(double.IsFinite)),
            Loss = meanSquaredError + penalty,
            Penalty = penalty,
            GradientNorm = Vectors.Norm(gradient),
            MeanSquaredError = meanSquaredError,
            Advice = Advice.OnSolution<TModel>(solution),
            Solution = solution,
        };
    }
}

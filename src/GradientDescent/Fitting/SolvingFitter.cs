using GradientDescent.Descent;
using GradientDescent.Numerics;
using GradientDescent.Penalties;
using GradientDescent.Solving;
using GradientDescent.Summaries;

namespace GradientDescent.Fitting;

/// <summary>Computes the optimum of squared error plus a penalty without kinks in closed form.</summary>
/// <param name="schema">The schema of the model.</param>
/// <param name="options">How to solve, and whether the penalty applies to standardised features.</param>
/// <param name="penaltyWeights">The penalty, in the features' own units.</param>
internal sealed class SolvingFitter(ModelSchema schema, TrainerOptions options, PenaltyWeights penaltyWeights) : IFitter
{
    private readonly IReadOnlyList<ColumnRounding> _roundings = InputRounding.Of(schema);

    public Outcome Fit(TrainingRows rows, double[]? start, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            throw new DescentCanceledException(start ?? new double[rows.Training.WeightCount], epochs: 0, cancellationToken);

        var moments = rows.Training.Moments;
        SmallNumbers.Refuse(schema, moments, rows.Rereadable, cancellationToken);
        var own = options.Standardize ? penaltyWeights.InUnits(FeatureUnits.Standard(moments, schema.HasIntercept), FeatureUnits.Own(penaltyWeights.Count)) : penaltyWeights;
        var optimum = new OptimumSolver(options.Solver, schema.HasIntercept, own, _roundings).Solve(moments, rows.Factor, rows.Rereadable);
        var solution = new LeastSquaresSolution(optimum, schema.FeatureNames);

        var size = optimum.Weights.Length;
        var gradient = (size <= StackRoom.Numbers ? stackalloc double[StackRoom.Numbers] : new double[size])[..size];
        var loss = rows.Training.Evaluate(optimum.Weights, gradient, cancellationToken);
        own.AddGradient(optimum.Weights, gradient);
        var penalty = own.Value(optimum.Weights);
        var meanSquaredError = solution.ResidualSumOfSquares / solution.SumOfWeights;
        return new()
        {
            Weights = FiniteWeights.Require(optimum.Weights, double.IsFinite(loss + meanSquaredError + penalty) && Vectors.AreFinite(gradient), own),
            Loss = meanSquaredError + penalty,
            Penalty = penalty,
            GradientNorm = Vectors.Norm(gradient),
            MeanSquaredError = meanSquaredError,
            Advice = Advice.OnSolution(solution, schema, optimum),
            Solution = solution,
        };
    }
}

using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Solving;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>Computes the optima of penalised least squares from moments.</summary>
/// <param name="hasIntercept">Whether the model has an intercept.</param>
/// <param name="standardizes">Whether the penalties apply to standardised features.</param>
/// <param name="cancellationToken">Cancels the computation before the next penalty.</param>
internal sealed class MomentPath(bool hasIntercept, bool standardizes, CancellationToken cancellationToken) : IPathSolver
{
    public IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties, CoefficientSettings settings)
    {
        var moments = rows.Moments;
        var size = moments.FeatureCount;
        var problem = new PenalizedLeastSquares(moments, hasIntercept);
        var standard = settings.InUnits(standardizes ? problem.Units : FeatureUnits.Own(size), problem.Units);

        var path = new double[penalties.Count][];
        var weights = new double[rows.WeightCount];
        for (var point = 0; point < path.Length; point++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            problem.Solve(PenaltyWeights.Of(penalties[point], standard), weights.AsSpan(0, size));
            if (hasIntercept)
                weights[^1] = moments.Mean[size];
            path[point] = new double[weights.Length];
            problem.Units.ToOwn(weights, path[point]);
        }

        return path;
    }
}

using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>The penalised least squares from moments: a ridge by Cholesky, any other penalty by coordinate descent.</summary>
/// <param name="standardizes">Whether penalties mean features of deviation 1.</param>
internal sealed class MomentPath<TModel>(bool standardizes) : IPathSolver
    where TModel : ILinearModel<TModel>
{
    public IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties, CoefficientTerms terms)
    {
        var moments = rows.Moments;
        var units = FeatureUnits.Standard(moments, TModel.HasIntercept);
        var equations = new NormalEquations(moments, units, TModel.HasIntercept);
        var descent = new CoordinateDescent(equations);
        var system = new NormalSystem(equations);
        var everyFeature = Enumerable.Range(0, equations.Size).ToArray();
        var standard = terms.InUnits(standardizes ? units : FeatureUnits.Own(equations.Size), units);

        var path = new double[penalties.Count][];
        var weights = new double[rows.WeightCount];
        for (var point = 0; point < path.Length; point++)
        {
            var prices = CoefficientPrices.Of(penalties[point], standard);
            var coefficients = weights.AsSpan(0, equations.Size);
            if (prices.IsSmooth)
                system.Solve(everyFeature, prices, coefficients);
            else
                descent.Run(prices, coefficients);

            if (TModel.HasIntercept)
                weights[^1] = moments.Mean[equations.Size];
            path[point] = new double[weights.Length];
            units.ToOwn(weights, path[point]);
        }

        return path;
    }
}

namespace GradientDescent;

/// <summary>The penalised least squares from moments: a ridge by Cholesky, any other penalty by coordinate descent.</summary>
/// <param name="hasIntercept">Whether there is an intercept, which is never penalised.</param>
/// <param name="standardizes">Whether penalties mean features of deviation 1.</param>
internal sealed class MomentPath(bool hasIntercept, bool standardizes) : IPathSolver
{
    public IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties)
    {
        var moments = rows.Moments;
        var units = FeatureUnits.Standard(moments, hasIntercept);
        var equations = new NormalEquations(moments, units, hasIntercept);
        var descent = new CoordinateDescent(equations);
        var system = new NormalSystem(equations);
        var everyFeature = Enumerable.Range(0, equations.Size).ToArray();
        double[] prices = standardizes ? FeatureUnits.Own(equations.Size).Scales.ToArray() : Array.ConvertAll(units.Scales.ToArray(), static scale => 1 / scale);

        var path = new double[penalties.Count][];
        var weights = new double[rows.WeightCount];
        for (var point = 0; point < path.Length; point++)
        {
            var priced = new CoefficientPrices(penalties[point], prices);
            var coefficients = weights.AsSpan(0, equations.Size);
            if (priced.IsSmooth)
                system.Solve(everyFeature, priced, coefficients);
            else
                descent.Run(priced, coefficients);

            if (hasIntercept)
                weights[^1] = moments.Mean[equations.Size];
            path[point] = new double[weights.Length];
            units.ToOwn(weights, path[point]);
        }

        return path;
    }
}

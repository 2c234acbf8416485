using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Least squares from moments for one penalty after another: ridge by Cholesky factorisation, others by coordinate descent.</summary>
/// <remarks>It computes no error bounds, unlike <see cref="OptimumSolver"/>. Each penalty costs one factorisation or a few.</remarks>
internal sealed class PenalizedLeastSquares
{
    private readonly int[] _everyFeature;
    private readonly NormalSystem _system;
    private readonly CoordinateDescent _descent;

    /// <param name="moments">The moments of the features in their own units.</param>
    /// <param name="hasIntercept">Whether there is an intercept.</param>
    public PenalizedLeastSquares(Moments moments, bool hasIntercept)
    {
        Units = FeatureUnits.Standard(moments, hasIntercept);
        var equations = new NormalEquations(moments, Units, hasIntercept);
        _everyFeature = [.. Enumerable.Range(0, equations.Size)];
        _system = new(equations);
        _descent = new(equations, _system);
    }

    /// <summary>The units of the coefficients and of their penalties.</summary>
    public FeatureUnits Units { get; }

    /// <param name="penaltyWeights">The penalty.</param>
    /// <param name="coefficients">The starting point; receives the optimum.</param>
    public void Solve(PenaltyWeights penaltyWeights, Span<double> coefficients)
    {
        if (penaltyWeights.IsSmooth)
            _system.Solve(_everyFeature, penaltyWeights, coefficients);
        else
            _descent.Run(penaltyWeights, coefficients);
    }
}

using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>Finds the optimum for each of several penalties.</summary>
internal interface IPathSolver
{
    /// <param name="rows">The objective without the penalty.</param>
    /// <param name="penalties">The penalties.</param>
    /// <param name="settings">The model's settings of its coefficients, in the features' own units.</param>
    /// <returns>For each penalty the weights, in the features' own units.</returns>
    IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties, CoefficientSettings settings);
}

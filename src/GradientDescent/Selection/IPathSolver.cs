using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>Finds the optimum at one penalty after the other, each from where the one before led to.</summary>
internal interface IPathSolver
{
    /// <param name="rows">What is minimised, apart from the penalty.</param>
    /// <param name="penalties">The penalties.</param>
    /// <param name="terms">What the model says of its coefficients, in the features' own units.</param>
    /// <returns>For each penalty the weights, in the features' own units.</returns>
    IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties, CoefficientSettings terms);
}

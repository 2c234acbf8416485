namespace GradientDescent;

/// <summary>Finds the optimum at one penalty after the other, each from where the one before led to.</summary>
internal interface IPathSolver
{
    /// <returns>For each penalty the weights, in the features' own units.</returns>
    IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties);
}

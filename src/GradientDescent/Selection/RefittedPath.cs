using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>Fits the model for each penalty, as the trainer's <c>Fit</c> does.</summary>
/// <param name="trainingWith">Creates the fitter for a penalty.</param>
/// <param name="startsWarm">Whether a fit starts from the result of the previous one. Use it only if the result does not depend on the start.</param>
/// <param name="cancellationToken">Cancels a fit.</param>
internal sealed class RefittedPath(
    Func<PenaltyWeights, Fitter> trainingWith, bool startsWarm, CancellationToken cancellationToken) : IPathSolver
{
    public IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties, CoefficientSettings settings)
    {
        var path = new List<double[]>();
        double[]? start = null;
        foreach (var penalty in penalties)
        {
            var weights = trainingWith(PenaltyWeights.Of(penalty, settings)).Run(new(rows), start, cancellationToken).Weights;
            path.Add(weights);
            start = startsWarm ? weights : null;
        }

        return path;
    }
}

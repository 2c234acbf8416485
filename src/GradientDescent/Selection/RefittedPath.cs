using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>A fit for each penalty, as the trainer's <c>Fit</c> does it.</summary>
/// <param name="trainingWith">What fits with a penalty.</param>
/// <param name="startsWarm">Whether a fit starts from the one before: only where it goes on to the optimum, wherever it starts.</param>
/// <param name="cancellation">Ends it after the epoch it is at.</param>
internal sealed class RefittedPath(
    Func<PenaltyWeights, Fitter> trainingWith, bool startsWarm, CancellationToken cancellation) : IPathSolver
{
    public IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties, CoefficientSettings terms)
    {
        var path = new List<double[]>();
        double[]? start = null;
        foreach (var penalty in penalties)
        {
            var weights = trainingWith(PenaltyWeights.Of(penalty, terms)).Run(new(rows), start, cancellation).Weights;
            path.Add(weights);
            start = startsWarm ? weights : null;
        }

        return path;
    }
}

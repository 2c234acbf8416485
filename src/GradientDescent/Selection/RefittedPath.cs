using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>A fit for each penalty, as the trainer's <c>Fit</c> does it.</summary>
/// <param name="trainingWith">What fits with a penalty.</param>
/// <param name="means">What stands in the rows in place of missing values.</param>
/// <param name="startsWarm">Whether a fit starts from the one before: only where it goes on to the optimum, wherever it starts.</param>
/// <param name="cancellation">Ends it after the epoch it is at.</param>
internal sealed class RefittedPath<TModel>(
    Func<CoefficientPrices, Fitter<TModel>> trainingWith, double[] means, bool startsWarm, CancellationToken cancellation) : IPathSolver
    where TModel : ILinearModel<TModel>
{
    public IReadOnlyList<double[]> Solve(DataObjective rows, IReadOnlyList<Penalty> penalties, CoefficientTerms terms)
    {
        var path = new List<double[]>();
        TModel? start = default;
        foreach (var penalty in penalties)
        {
            var model = trainingWith(CoefficientPrices.Of(penalty, terms)).Run(new(rows) { Means = means }, start, advice: [], cancellation).Model;
            path.Add(TModel.ToWeights(model));
            start = startsWarm ? model : default;
        }

        return path;
    }
}

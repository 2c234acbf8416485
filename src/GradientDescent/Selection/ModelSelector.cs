using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Solving;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>From rows as objectives to a path or a cross-validation of a model.</summary>
/// <param name="solver">What finds the optima.</param>
/// <param name="penalties">The penalties to choose from.</param>
/// <param name="means">What stands in the rows in place of missing values.</param>
/// <param name="skipped">How many rows were left out.</param>
/// <param name="advice">What was noticed before, for the results.</param>
internal sealed class ModelSelector<TModel>(IPathSolver solver, IReadOnlyList<Penalty> penalties, double[] means, long skipped, IEnumerable<string> advice)
    where TModel : ILinearModel<TModel>
{
    private readonly CoefficientTerms _terms = CoefficientTerms.Of<TModel>();

    /// <param name="rows">The rows to train on.</param>
    public PenaltyPath<TModel> Path(DataObjective rows) => new()
    {
        Points = Points(rows),
        RowCount = rows.RowCount,
        SkippedRows = skipped,
        Advice = [.. advice],
    };

    /// <param name="folded">The rows.</param>
    /// <exception cref="ArgumentException">A fold has no rows, or none that count, or numbers are too large.</exception>
    public CrossValidation<TModel> CrossValidate(FoldedRows folded)
    {
        var losses = Array.ConvertAll(penalties.ToArray(), _ => new double[folded.FoldCount]);
        var gradient = new double[TModel.WeightCount];
        for (var fold = 0; fold < folded.FoldCount; fold++)
        {
            var (training, validation) = folded.Fold(fold);
            var path = solver.Solve(training, penalties, _terms);
            for (var point = 0; point < losses.Length; point++)
                losses[point][fold] = validation.Evaluate(path[point], gradient);
        }

        return Validated(folded.All, Array.ConvertAll(losses, ValidationLoss.OfFolds));
    }

    /// <summary>Every row a fold of its own, in closed form. The penalties are ridges in the features' own units, and the loss is the squared error.</summary>
    /// <param name="all">The rows to train on.</param>
    /// <param name="rows">The same, to be passed over.</param>
    /// <exception cref="ArgumentException">Without a row a coefficient is anything, or numbers are too large.</exception>
    public CrossValidation<TModel> LeaveOneOut(DataObjective all, RowSource rows)
    {
        var spectrum = new RidgeSpectrum(all.Moments, TModel.HasIntercept, CoefficientPrices.Of(Penalty.Ridge(1), _terms));
        var sums = new LeaveOneOutSums(spectrum, [.. penalties.Select(static penalty => penalty.L2)], TModel.SampleWeightName is not null);
        rows.AddTo(sums, sums.CreateAlike);
        return Validated(all, sums.ToLosses());
    }

    private CrossValidation<TModel> Validated(DataObjective all, IReadOnlyList<ValidationLoss> losses)
    {
        ValidatedPoint<TModel>[] points = [.. Points(all).Zip(losses, static (point, loss) => new ValidatedPoint<TModel>
        {
            Penalty = point.Penalty,
            Model = point.Model,
            Loss = point.Loss,
            NonZeroCount = point.NonZeroCount,
            ValidationLoss = double.IsFinite(loss.Mean) && double.IsFinite(loss.StandardError) ? loss.Mean : throw Moments.TooLarge(),
            StandardError = loss.StandardError,
            FoldLosses = loss.OfEach,
        })];
        var ranking = new PointRanking<TModel>(points);
        return new(ranking) { Points = points, RowCount = all.RowCount, SkippedRows = skipped, Advice = [.. SelectionAdvice.On(ranking), .. advice] };
    }

    private IReadOnlyList<PathPoint<TModel>> Points(DataObjective rows)
    {
        var gradient = new double[TModel.WeightCount];
        PathPoint<TModel> Point(double[] weights, Penalty penalty)
        {
            var loss = rows.Evaluate(weights, gradient);
            var model = FiniteModel.Of<TModel>(weights, means, double.IsFinite(loss));
            return new(penalty, model, loss, weights.Take(TModel.FeatureNames.Count).Count(static weight => weight != 0));
        }

        return [.. solver.Solve(rows, penalties, _terms).Zip(penalties, Point)];
    }
}

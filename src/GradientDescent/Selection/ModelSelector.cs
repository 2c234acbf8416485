using GradientDescent.Models;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>From rows as objectives to a path or a cross-validation of a model.</summary>
internal static class ModelSelector<TModel>
    where TModel : ILinearModel<TModel>
{
    public static PenaltyPath<TModel> Path(DataObjective rows, IPathSolver solver, IReadOnlyList<Penalty> penalties, double[] means, long skipped, IEnumerable<string> advice) => new()
    {
        Points = Points(rows, solver, penalties, means),
        RowCount = rows.RowCount,
        SkippedRows = skipped,
        Advice = [.. advice],
    };

    public static CrossValidation<TModel> CrossValidate(
        FoldedRows folded, DataObjective all, IPathSolver solver, IReadOnlyList<Penalty> penalties, double[] means, long skipped, IEnumerable<string> advice)
    {
        var losses = Array.ConvertAll(penalties.ToArray(), _ => new double[folded.FoldCount]);
        var gradient = new double[TModel.WeightCount];
        var terms = CoefficientTerms.Of<TModel>();
        for (var fold = 0; fold < folded.FoldCount; fold++)
        {
            var (training, validation) = folded.Fold(fold);
            var path = solver.Solve(training, penalties, terms);
            for (var point = 0; point < losses.Length; point++)
                losses[point][fold] = validation.Evaluate(path[point], gradient);
        }

        return Validated(Points(all, solver, penalties, means), Array.ConvertAll(losses, ValidationLoss.OfFolds), all.RowCount, skipped, advice);
    }

    public static CrossValidation<TModel> Validated(
        IReadOnlyList<PathPoint<TModel>> path, IReadOnlyList<ValidationLoss> losses, long rows, long skipped, IEnumerable<string> advice)
    {
        ValidatedPoint<TModel>[] points = [.. path.Zip(losses, static (point, loss) => new ValidatedPoint<TModel>
        {
            Penalty = point.Penalty,
            Model = point.Model,
            Loss = point.Loss,
            NonZeroCount = point.NonZeroCount,
            ValidationLoss = double.IsFinite(loss.Mean) && double.IsFinite(loss.StandardError) ? loss.Mean : throw Moments.TooLarge(),
            StandardError = loss.StandardError,
            FoldLosses = loss.OfEach,
        })];
        var unadvised = new CrossValidation<TModel> { Points = points, RowCount = rows, SkippedRows = skipped, Advice = [] };
        return new() { Points = points, RowCount = rows, SkippedRows = skipped, Advice = [.. SelectionAdvice.On(unadvised), .. advice] };
    }

    public static IReadOnlyList<PathPoint<TModel>> Points(DataObjective rows, IPathSolver solver, IReadOnlyList<Penalty> penalties, double[] means)
    {
        var gradient = new double[TModel.WeightCount];
        PathPoint<TModel> Point(double[] weights, Penalty penalty)
        {
            var loss = rows.Evaluate(weights, gradient);
            if (!double.IsFinite(loss) || !weights.All(double.IsFinite))
                throw new ArgumentException("The weights that fit these rows are too large for the number type: scale the target down, or the features up.");
            return new(penalty, FittedModel.Of<TModel>(weights, means), loss, weights.Take(TModel.FeatureNames.Count).Count(static weight => weight != 0));
        }

        return [.. solver.Solve(rows, penalties, CoefficientTerms.Of<TModel>()).Zip(penalties, Point)];
    }
}

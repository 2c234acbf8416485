using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Solving;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>From rows as objectives to the optima at some penalties, and to what they are worth on other rows.</summary>
/// <param name="schema">What the model is.</param>
/// <param name="solver">What finds the optima.</param>
/// <param name="penalties">The penalties to choose from.</param>
internal sealed class ModelSelector(ModelSchema schema, IPathSolver solver, IReadOnlyList<Penalty> penalties)
{
    private readonly CoefficientSettings _terms = CoefficientSettings.Of(schema);

    /// <param name="rows">The rows to train on.</param>
    /// <exception cref="ArgumentException">Numbers are too large.</exception>
    public IReadOnlyList<PathOptimum> Path(DataObjective rows)
    {
        var gradient = new double[schema.WeightCount];
        PathOptimum Point(double[] weights, Penalty penalty)
        {
            var loss = rows.Evaluate(weights, gradient);
            return new(penalty, FiniteWeights.Require(weights, double.IsFinite(loss)), loss, weights.Take(schema.Features.Count).Count(static weight => weight != 0));
        }

        return [.. solver.Solve(rows, penalties, _terms).Zip(penalties, Point)];
    }

    /// <param name="folded">The rows.</param>
    /// <exception cref="ArgumentException">A fold has no rows, or none that count, or numbers are too large.</exception>
    public PointRanking CrossValidate(FoldedRows folded)
    {
        var losses = Array.ConvertAll(penalties.ToArray(), _ => new double[folded.FoldCount]);
        var gradient = new double[schema.WeightCount];
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
    public PointRanking LeaveOneOut(DataObjective all, RowSource rows)
    {
        var spectrum = new RidgeSpectrum(all.Moments, schema.HasIntercept, PenaltyWeights.Of(Penalty.Ridge(1), _terms));
        var sums = new LeaveOneOutSums(spectrum, [.. penalties.Select(static penalty => penalty.L2)], schema.SampleWeight is not null);
        rows.AddTo(sums, sums.CreateAlike);
        return Validated(all, sums.ToLosses());
    }

    private PointRanking Validated(DataObjective all, IReadOnlyList<ValidationLoss> losses) => new(
        [.. Path(all).Zip(losses, static (point, loss) => double.IsFinite(loss.Mean) && double.IsFinite(loss.StandardError)
            ? new ValidatedOptimum(point, loss)
            : throw Moments.TooLarge())],
        _terms);
}

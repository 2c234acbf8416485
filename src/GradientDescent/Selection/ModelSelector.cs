using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Solving;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>Computes the optima for several penalties, and their losses on other rows.</summary>
/// <param name="schema">The schema of the model.</param>
/// <param name="solver">Finds the optima.</param>
/// <param name="penalties">The penalties to choose from.</param>
internal sealed class ModelSelector(ModelSchema schema, IPathSolver solver, IReadOnlyList<Penalty> penalties)
{
    private readonly CoefficientSettings _settings = CoefficientSettings.Of(schema);

    /// <param name="rows">The rows to train on.</param>
    /// <exception cref="ArgumentException">Numbers are too large for the number type.</exception>
    public IReadOnlyList<PathOptimum> Path(DataObjective rows)
    {
        if (rows.Source == GradientSource.Moments)
            SmallNumbers.Refuse(schema, rows.Moments, rows: null);
        var gradient = new double[schema.WeightCount];
        PathOptimum Point(double[] weights, Penalty penalty)
        {
            var loss = rows.Evaluate(weights, gradient);
            return new(penalty, FiniteWeights.Require(weights, double.IsFinite(loss), PenaltyWeights.Of(penalty, _settings)), loss, weights.Take(schema.Features.Count).Count(static weight => weight != 0));
        }

        return [.. solver.Solve(rows, penalties, _settings).Zip(penalties, Point)];
    }

    /// <param name="folded">The rows.</param>
    /// <exception cref="ArgumentException">A fold has no rows, or all its sample weights are 0, or numbers are too large for the number type.</exception>
    public PointRanking CrossValidate(FoldedRows folded)
    {
        var losses = Array.ConvertAll(penalties.ToArray(), _ => new double[folded.FoldCount]);
        var gradient = new double[schema.WeightCount];
        for (var fold = 0; fold < folded.FoldCount; fold++)
        {
            var (training, validation, _) = folded.Fold(fold);
            var path = solver.Solve(training, penalties, _settings);
            for (var point = 0; point < losses.Length; point++)
                losses[point][fold] = validation.Evaluate(path[point], gradient);
        }

        return Validated(folded.All, Array.ConvertAll(losses, ValidationLoss.OfFolds));
    }

    /// <summary>Leave-one-out in closed form, for ridge penalties in the features' own units and squared error.</summary>
    /// <param name="all">The objective over the rows.</param>
    /// <param name="rows">The same rows, for a pass.</param>
    /// <exception cref="ArgumentException">A row alone determines a coefficient, or numbers are too large for the number type.</exception>
    public PointRanking LeaveOneOut(DataObjective all, RowSource rows)
    {
        var spectrum = new RidgeSpectrum(all.Moments, schema.HasIntercept, PenaltyWeights.Of(Penalty.Ridge(1), _settings));
        var sums = new LeaveOneOutSums(spectrum, [.. penalties.Select(static penalty => penalty.L2)], schema.SampleWeight is not null);
        rows.AddTo(sums, sums.CreateAlike);
        return Validated(all, sums.ToLosses());
    }

    private PointRanking Validated(DataObjective all, IReadOnlyList<ValidationLoss> losses) => new(
        [.. Path(all).Zip(losses, static (point, loss) => double.IsFinite(loss.Mean) && double.IsFinite(loss.StandardError)
            ? new ValidatedOptimum(point, loss)
            : throw Moments.TooLarge())],
        _settings);
}

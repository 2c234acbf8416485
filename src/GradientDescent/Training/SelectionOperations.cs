using GradientDescent.Descent;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.Training;

/// <summary>The choice of a penalty: what a path, a cross-validation and leave-one-out ask of rows, and what they do with them.</summary>
/// <param name="shape">The kind of model.</param>
/// <param name="operations">What else the trainer does.</param>
/// <param name="options">How it trains.</param>
/// <param name="loss">Its loss.</param>
internal sealed class SelectionOperations<TModel>(
    ModelShape<TModel> shape, TrainerOperations<TModel> operations, TrainerOptions options, LossTraits loss)
    where TModel : ILinearModel
{
    private readonly ModelSchema _schema = shape.Schema;

    /// <summary>Squared error without a descent that somebody has asked for: the optimum follows from the moments.</summary>
    private bool HasClosedForm => loss.IsSquaredError && !options.Descends;

    private bool SelectsFromMoments => HasClosedForm || operations.UsesMoments;

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest PathRequest(PenaltyGrid grid, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return SelectionRequest(nameof(RegularizationPath<TModel>), grid, cancellation);
    }

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest SelectionRequest(string operation, PenaltyGrid? grid, CancellationToken cancellation)
    {
        if (grid is not null && options.Penalty != Penalty.None)
            throw new ArgumentException("The options have a Penalty, and so has the grid: leave one of them out.", nameof(grid));
        operations.ThrowIfCancelled(default, cancellation);
        if (options.EarlyStopping?.ValidationFraction is not null)
            throw new ArgumentException("The folds validate, and a path trains on all rows: leave EarlyStopping.ValidationFraction out.");
        if (options.Solver == LeastSquaresSolver.Qr && HasClosedForm)
            throw new ArgumentException("Paths and validations follow from moments, which the other folds' merge to: leave Solver = LeastSquaresSolver.Qr out.");
        return TrainerOperations<TModel>.Request(operation, SelectsFromMoments ? RowUse.Passes : RowUse.Columns, cancellation);
    }

    public RegularizationPath<TModel> PathOf(GivenRows rows, PenaltyGrid grid, CancellationToken cancellation)
    {
        var all = SelectsFromMoments ? operations.MomentsObjectiveOf(rows) : operations.DirectObjectiveOf(rows);
        return ResultsOf(rows, all).Path(Uncanceled(rows, () => SelectorOf(Penalties(grid, all, cancellation), cancellation).Path(all)));
    }

    public CrossValidation<TModel> CrossValidate(GivenRows rows, FoldScheme scheme, PenaltyGrid? grid, CancellationToken cancellation)
    {
        FoldedRows folded = SelectsFromMoments
            ? new FoldedMoments(PartMoments.Of(rows.Source!, scheme.Parts, _schema.Features.Count).Parts, scheme, _schema.HasIntercept)
            : operations.FoldedColumnsOf(rows, scheme);
        return ResultsOf(rows, folded.All).Validation(Uncanceled(rows, () => SelectorOf(Penalties(grid, folded.All, cancellation), cancellation).CrossValidate(folded)));
    }

    /// <exception cref="ArgumentException">The options contradict leave-one-out in closed form.</exception>
    /// <exception cref="NotSupportedException">The loss is not the squared error.</exception>
    public RowRequest LeaveOneOutRequest(PenaltyGrid ridges, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ridges);
        if (!loss.IsSquaredError)
            throw new NotSupportedException($"{loss.Name} has no closed form of leave-one-out: call CrossValidate with as many Folds.Contiguous as there are rows.");
        if (options.Descends || options.Standardize)
            throw new ArgumentException("Leave-one-out in closed form is of the optimum in the features' own units: leave Standardize and all descent options out, or call CrossValidate with as many Folds.Contiguous as there are rows.");
        if (!ridges.Penalties(static () => 1).All(penalty => PenaltyWeights.Of(penalty, _schema).IsSmooth))
            throw new ArgumentException("Leave-one-out in closed form is for ridge penalties: call CrossValidate for L1 and for coefficients that must have a sign.", nameof(ridges));
        return SelectionRequest(nameof(LeaveOneOut), ridges, cancellation);
    }

    public CrossValidation<TModel> LeaveOneOut(GivenRows rows, PenaltyGrid ridges)
    {
        if (rows.Source!.RowCount < 2)
            throw new ArgumentException("A row that is left out needs another one to train on: give 2 rows or more.", nameof(rows));

        var all = operations.MomentsObjectiveOf(rows);
        var penalties = Penalties(ridges, all, CancellationToken.None);
        return ResultsOf(rows, all).Validation(SelectorOf(penalties, CancellationToken.None).LeaveOneOut(all, rows.Source));
    }

    /// <exception cref="FitCanceledException{TModel}">A refit was cancelled.</exception>
    private TResult Uncanceled<TResult>(GivenRows rows, Func<TResult> select)
    {
        try
        {
            return select();
        }
        catch (DescentCanceledException canceled)
        {
            throw FitCanceledException<TModel>.Of(canceled, shape, rows.Means);
        }
    }

    private SelectedModels<TModel> ResultsOf(GivenRows rows, DataObjective all) => new(shape, rows.Means, all.RowCount, rows.Skipped, operations.Advice);

    private ModelSelector SelectorOf(IReadOnlyList<Penalty> penalties, CancellationToken cancellation) => new(_schema, PathSolver(cancellation), penalties);

    private IPathSolver PathSolver(CancellationToken cancellation) => HasClosedForm
        ? new MomentPath(_schema.HasIntercept, options.Standardize)
        : new RefittedPath(penaltyWeights => operations.FitterWith(options, penaltyWeights), startsWarm: !options.Descends, cancellation);

    /// <summary>The same wherever it starts, and whatever descent somebody has asked for.</summary>
    private IPathSolver OptimumSolver(CancellationToken cancellation) => loss.IsSquaredError
        ? new MomentPath(_schema.HasIntercept, options.Standardize)
        : new RefittedPath(penaltyWeights => operations.FitterWith(new() { Standardize = options.Standardize }, penaltyWeights), startsWarm: false, cancellation);

    private IReadOnlyList<Penalty> Penalties(PenaltyGrid? grid, DataObjective all, CancellationToken cancellation) =>
        grid is null ? [options.Penalty]
        : grid.Penalties(() => LargestPenalty.Of(_schema, all, options.Standardize, grid.NonNegative, OptimumSolver(cancellation)));
}

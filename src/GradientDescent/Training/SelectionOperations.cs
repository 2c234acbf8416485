using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.Training;

/// <summary>The choice of a penalty: what a path, a cross-validation and leave-one-out ask of rows, and what they do with them.</summary>
/// <param name="operations">What else the trainer does.</param>
/// <param name="options">How it trains.</param>
/// <param name="loss">Its loss.</param>
internal sealed class SelectionOperations<TModel>(TrainerOperations<TModel> operations, TrainerOptions options, LossTraits loss)
    where TModel : ILinearModel<TModel>
{
    /// <summary>Squared error without a descent that somebody has asked for: the optimum follows from the moments.</summary>
    private bool HasClosedForm => loss.IsSquaredError && !options.Descends;

    private bool SelectsFromMoments => HasClosedForm || operations.UsesMoments;

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest PathRequest(PenaltyGrid grid, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return SelectionRequest(nameof(PenaltyPath<TModel>), grid, cancellation);
    }

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest SelectionRequest(string operation, PenaltyGrid? grid, CancellationToken cancellation)
    {
        if (grid is not null && options.Penalty != Penalty.None)
            throw new ArgumentException("The options have a Penalty, and so has the grid: leave one of them out.", nameof(grid));
        TrainerOperations<TModel>.ThrowIfCancelled(default, cancellation);
        if (options.Stopping?.ValidationFraction is not null)
            throw new ArgumentException("The folds validate, and a path trains on all rows: leave Stopping.ValidationFraction out.");
        if (options.Solver == Solver.Qr && HasClosedForm)
            throw new ArgumentException("Paths and validations follow from moments, which the other folds' merge to: leave Solver = Solver.Qr out.");
        return TrainerOperations<TModel>.Request(operation, SelectsFromMoments ? RowUse.Passes : RowUse.Columns, cancellation);
    }

    public PenaltyPath<TModel> PathOf(GivenRows rows, PenaltyGrid grid, CancellationToken cancellation)
    {
        var all = SelectsFromMoments ? TrainerOperations<TModel>.MomentsObjectiveOf(rows) : operations.DirectObjectiveOf(rows);
        return SelectorOf(rows, Penalties(grid, all, cancellation), cancellation).Path(all);
    }

    public CrossValidation<TModel> CrossValidate(GivenRows rows, FoldScheme scheme, PenaltyGrid? grid, CancellationToken cancellation)
    {
        FoldedRows folded = SelectsFromMoments
            ? new FoldedMoments(PartMoments.Of(rows.Source!, scheme.Parts, TModel.FeatureNames.Count).Parts, scheme, TModel.HasIntercept)
            : operations.FoldedColumnsOf(rows, scheme);
        return SelectorOf(rows, Penalties(grid, folded.All, cancellation), cancellation).CrossValidate(folded);
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
        if (!ridges.Penalties(static () => 1).All(static penalty => CoefficientPrices.Of<TModel>(penalty).IsSmooth))
            throw new ArgumentException("Leave-one-out in closed form is for ridge penalties: call CrossValidate for L1 and for coefficients that must have a sign.", nameof(ridges));
        return SelectionRequest(nameof(LeaveOneOut), ridges, cancellation);
    }

    public CrossValidation<TModel> LeaveOneOut(GivenRows rows, PenaltyGrid ridges)
    {
        if (rows.Source!.RowCount < 2)
            throw new ArgumentException("A row that is left out needs another one to train on: give 2 rows or more.", nameof(rows));

        var all = TrainerOperations<TModel>.MomentsObjectiveOf(rows);
        var penalties = Penalties(ridges, all, CancellationToken.None);
        return SelectorOf(rows, penalties, CancellationToken.None).LeaveOneOut(all, rows.Source);
    }

    private ModelSelector<TModel> SelectorOf(GivenRows rows, IReadOnlyList<Penalty> penalties, CancellationToken cancellation) =>
        new(PathSolver(rows.Means, cancellation), penalties, rows.Means, rows.Skipped, operations.Advice);

    private IPathSolver PathSolver(double[] means, CancellationToken cancellation) => HasClosedForm
        ? new MomentPath<TModel>(options.Standardize)
        : new RefittedPath<TModel>(prices => operations.FitterWith(options, prices), means, startsWarm: !options.Descends, cancellation);

    /// <summary>The same wherever it starts, and whatever descent somebody has asked for.</summary>
    private IPathSolver OptimumSolver(CancellationToken cancellation) => loss.IsSquaredError
        ? new MomentPath<TModel>(options.Standardize)
        : new RefittedPath<TModel>(prices => operations.FitterWith(new() { Standardize = options.Standardize }, prices), means: [], startsWarm: false, cancellation);

    private IReadOnlyList<Penalty> Penalties(PenaltyGrid? grid, DataObjective all, CancellationToken cancellation) =>
        grid is null ? [options.Penalty]
        : grid.Penalties(() => LargestPenalty.Of<TModel>(all, options.Standardize, grid.NonNegative, OptimumSolver(cancellation)));
}

using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Selection;

namespace GradientDescent;

/// <content>The choice of a penalty.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
    /// <summary>Squared error without a descent that somebody has asked for: the optimum follows from the moments.</summary>
    private bool HasClosedForm => typeof(TLoss) == typeof(SquaredError) && !_options.Descends;

    /// <summary>
    /// The optimum at one penalty after the other. For squared error it costs one pass over the rows, whatever the number of penalties; any other loss is
    /// refitted for each, from the optimum of the one before.
    /// </summary>
    /// <param name="rows">The rows; those of a sequence that is neither array nor list are kept.</param>
    /// <param name="grid">The penalties.</param>
    /// <param name="cancellation">Ends a refit after the epoch it is at.</param>
    /// <exception cref="ArgumentNullException">There are no rows or no grid.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, their loss is too large for the number type, or the options have a penalty of their own.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far of the penalty it was at.</exception>
    public PenaltyPath<TModel> PenaltyPath(IEnumerable<TRow> rows, PenaltyGrid grid, CancellationToken cancellation = default) =>
        PathOf(KeptRows(rows, out _), grid, cancellation);

    /// <inheritdoc cref="PenaltyPath(IEnumerable{TRow}, PenaltyGrid, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="grid">The penalties.</param>
    /// <param name="cancellation">Ends a refit after the epoch it is at.</param>
    public PenaltyPath<TModel> PenaltyPath(Columns<T> columns, PenaltyGrid grid, CancellationToken cancellation = default) =>
        Screened(columns, rows => PathOf(rows, grid, cancellation));

    /// <summary>
    /// How well models predict rows that they were not trained on, penalty by penalty, and the models of all rows. For squared error it costs one pass
    /// over the rows, whatever the number of folds and penalties; any other loss is refitted for each fold and penalty.
    /// </summary>
    /// <remarks>
    /// The pass is for moments: where features all but determine one another and nothing is penalised, weights have fewer digits than those that <c>Fit</c> refines.
    /// The means that take the place of missing values, <see cref="MissingValues.Mean"/>, are those of all rows, in every fold.
    /// </remarks>
    /// <param name="rows">The rows; those of a sequence that is neither array nor list are kept.</param>
    /// <param name="folds">Which rows validate: for example <c>Folds.Shuffled(10)</c>.</param>
    /// <param name="grid">The penalties; that of the options where none are given.</param>
    /// <param name="cancellation">Ends a refit after the epoch it is at.</param>
    /// <exception cref="ArgumentNullException">There are no rows or no folds.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">
    /// There are too few rows for the folds, a fold has none that count, their loss is too large for the number type, the options have a penalty of their own beside a
    /// grid, or they keep rows away from training that folds validate with anyway.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far of the fold and penalty it was at.</exception>
    public CrossValidation<TModel> CrossValidate(IEnumerable<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folds);
        var kept = KeptRows(rows, out var slice);
        return CrossValidate(kept, folds.Of(slice, (int)kept.Source.RowCount), grid, cancellation);
    }

    /// <inheritdoc cref="CrossValidate(IEnumerable{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="folds">Which rows validate: for example <c>Folds.Shuffled(10)</c>.</param>
    /// <param name="grid">The penalties; that of the options where none are given.</param>
    /// <param name="cancellation">Ends a refit after the epoch it is at.</param>
    public CrossValidation<TModel> CrossValidate(Columns<T> columns, Folds folds, PenaltyGrid? grid = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folds);
        return Screened(columns, rows => CrossValidate(rows, folds.Of(rows.Source.RowCount), grid, cancellation));
    }

    /// <summary>
    /// The same with every row a fold of its own, for ridge penalties, in closed form: two passes over the rows and no refit. A row's loss counts for
    /// the row's weight.
    /// </summary>
    /// <param name="rows">The rows; those of a sequence that is neither array nor list are kept.</param>
    /// <param name="ridges">The penalties, ridges all.</param>
    /// <exception cref="ArgumentNullException">There are no rows or no penalties.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">
    /// There are fewer than 2 rows, or one without which a coefficient is anything; a penalty is no ridge, or a coefficient must have a sign; or the options have a penalty of their own, standardise, or descend.
    /// </exception>
    /// <exception cref="NotSupportedException">The loss is not the squared error.</exception>
    public CrossValidation<TModel> LeaveOneOut(IEnumerable<TRow> rows, PenaltyGrid ridges) => LeaveOneOut(KeptRows(rows, out _), ridges);

    /// <inheritdoc cref="LeaveOneOut(IEnumerable{TRow}, PenaltyGrid)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="ridges">The penalties, ridges all.</param>
    public CrossValidation<TModel> LeaveOneOut(Columns<T> columns, PenaltyGrid ridges) => Screened(columns, rows => LeaveOneOut(rows, ridges));

    private PenaltyPath<TModel> PathOf(SelectionRows rows, PenaltyGrid grid, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var all = SelectsFromMoments ? ObjectiveOf(rows) : ObjectiveOf(rows.ToColumns());
        return Selector(rows, Penalties(grid, all, cancellation), cancellation).Path(all);
    }

    private CrossValidation<TModel> CrossValidate(SelectionRows rows, FoldScheme scheme, PenaltyGrid? grid, CancellationToken cancellation)
    {
        int? weightColumn = TModel.SampleWeightName is null ? null : TKernel.FeatureCount + 1;
        FoldedRows folded = SelectsFromMoments
            ? new FoldedMoments(PartMoments.Of(rows.Source, scheme.Parts, TKernel.FeatureCount).Parts, scheme, TModel.HasIntercept)
            : new FoldedColumns<T>(rows.ToColumns(), scheme, weightColumn, ObjectiveOf);
        return Selector(rows, Penalties(grid, folded.All, cancellation), cancellation).CrossValidate(folded);
    }

    private CrossValidation<TModel> LeaveOneOut(SelectionRows rows, PenaltyGrid ridges)
    {
        ArgumentNullException.ThrowIfNull(ridges);
        if (typeof(TLoss) != typeof(SquaredError))
            throw new NotSupportedException($"{typeof(TLoss).Name} has no closed form of leave-one-out: call CrossValidate with as many Folds.Contiguous as there are rows.");
        if (_options.Descends || _options.Standardize)
            throw new ArgumentException("Leave-one-out in closed form is of the optimum in the features' own units: leave Standardize and all descent options out, or call CrossValidate with as many Folds.Contiguous as there are rows.");
        if (rows.Source.RowCount < 2)
            throw new ArgumentException("A row that is left out needs another one to train on: give 2 rows or more.", nameof(rows));

        var all = ObjectiveOf(rows);
        var penalties = Penalties(ridges, all, CancellationToken.None);
        if (!penalties.All(static penalty => CoefficientPrices.Of<TModel>(penalty).IsSmooth))
            throw new ArgumentException("Leave-one-out in closed form is for ridge penalties: call CrossValidate for L1 and for coefficients that must have a sign.", nameof(ridges));
        return Selector(rows, penalties, CancellationToken.None).LeaveOneOut(all, rows.Source);
    }

    private bool SelectsFromMoments => HasClosedForm || _usesMoments;

    private ModelSelector<TModel> Selector(SelectionRows rows, IReadOnlyList<Penalty> penalties, CancellationToken cancellation) =>
        new(PathSolver(rows.Means, cancellation), penalties, rows.Means, rows.Skipped, Advice.OnBuild(typeof(TKernel).Assembly));

    private IPathSolver PathSolver(double[] means, CancellationToken cancellation) => HasClosedForm
        ? new MomentPath<TModel>(_options.Standardize)
        : new RefittedPath<TModel>(prices => TrainingWith(_options, prices), means, startsWarm: !_options.Descends, cancellation);

    /// <summary>The same wherever it starts, and whatever descent somebody has asked for.</summary>
    private IPathSolver OptimumSolver(CancellationToken cancellation) => typeof(TLoss) == typeof(SquaredError)
        ? new MomentPath<TModel>(_options.Standardize)
        : new RefittedPath<TModel>(prices => TrainingWith(new() { Standardize = _options.Standardize }, prices), means: [], startsWarm: false, cancellation);

    private IReadOnlyList<Penalty> Penalties(PenaltyGrid? grid, DataObjective all, CancellationToken cancellation) =>
        grid is null ? [_options.Penalty]
        : _options.Penalty == Penalty.None ? grid.Penalties(() => LargestPenalty.Of<TModel>(all, _options.Standardize, grid.NonNegative, OptimumSolver(cancellation)))
        : throw new ArgumentException("The options have a Penalty, and so has the grid: leave one of them out.", nameof(grid));
}

using GradientDescent.Descent;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.Training;

/// <summary>The operations of a trainer on folds and penalties: regularization path, cross-validation, out-of-fold predictions and leave-one-out.</summary>
/// <param name="shape">The schema of the model, and how to create one.</param>
/// <param name="operations">The other operations of the trainer.</param>
/// <param name="options">How to train.</param>
/// <param name="loss">The properties of the loss.</param>
internal sealed class SelectionOperations<TModel>(
    ModelShape<TModel> shape, TrainerOperations<TModel> operations, TrainerOptions options, LossTraits loss)
    where TModel : ILinearModel
{
    private readonly ModelSchema _schema = shape.Schema;

    /// <summary>Whether the optimum can be computed from moments: for squared error without descent options.</summary>
    private bool HasClosedForm => loss.IsSquaredError && !options.Descends;

    public bool SelectsFromMoments => HasClosedForm || operations.UsesMoments;

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest PathRequest(PenaltyGrid grid, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return SelectionRequest(nameof(RegularizationPath<TModel>), grid, cancellationToken) with { NotesMissing = false };
    }

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest SelectionRequest(string operation, PenaltyGrid? grid, CancellationToken cancellationToken)
    {
        if (grid is not null && options.Penalty != Penalty.None)
            throw new ArgumentException("Both the options and the grid have a penalty: leave one of them out.", nameof(grid));
        operations.ThrowIfCancelled(default, cancellationToken);
        if (options.EarlyStopping?.ValidationFraction is not null)
            throw new ArgumentException("Cross-validation validates on the folds, and a path trains on all rows: leave EarlyStopping.ValidationFraction out.");
        if (options.Solver == LeastSquaresSolver.Qr && HasClosedForm)
            throw new ArgumentException("Paths and cross-validations of squared error are computed from moments: leave Solver = LeastSquaresSolver.Qr out.");
        return TrainerOperations<TModel>.Request(operation, SelectsFromMoments ? RowUse.Passes : RowUse.Columns, cancellationToken) with { NotesMissing = true };
    }

    public RegularizationPath<TModel> PathOf(GivenRows rows, PenaltyGrid grid, CancellationToken cancellationToken)
    {
        var all = SelectsFromMoments ? operations.MomentsObjectiveOf(rows) : operations.DirectObjectiveOf(rows);
        return PathOf(ResultsOf(rows, all), all, rows.Means, grid, cancellationToken);
    }

    public RegularizationPath<TModel> PathOf(SelectedModels<TModel> results, DataObjective all, double[] means, PenaltyGrid grid, CancellationToken cancellationToken) =>
        results.Path(Uncanceled(means, () => SelectorOf(Penalties(grid, all, cancellationToken), cancellationToken).Path(all)));

    public CrossValidation<TModel> CrossValidate(GivenRows rows, FoldScheme scheme, PenaltyGrid? grid, CancellationToken cancellationToken)
    {
        var folded = FoldedRowsOf(rows, scheme);
        return CrossValidate(ResultsOf(rows, folded.All), folded, rows.Means, grid, cancellationToken);
    }

    public CrossValidation<TModel> CrossValidate(SelectedModels<TModel> results, FoldedRows folded, double[] means, PenaltyGrid? grid, CancellationToken cancellationToken) =>
        results.Validation(Uncanceled(means, () => SelectorOf(Penalties(grid, folded.All, cancellationToken), cancellationToken).CrossValidate(folded)));

    /// <exception cref="NotSupportedException">There are more rows than an array can have.</exception>
    public OutOfFoldResult<TModel> PredictOutOfFold(GivenRows rows, FoldScheme scheme, CancellationToken cancellationToken)
    {
        if (rows.Source!.RowCount > Array.MaxLength)
            throw new NotSupportedException($"Out-of-fold predictions support at most {Array.MaxLength:N0} rows: give fewer rows.");
        var models = ModelsOf(FoldedRowsOf(rows, scheme), SelectorOf([options.Penalty], cancellationToken));
        var predicted = operations.PredictOutOfFold(rows, scheme, [.. models]);
        var (folds, all) = predicted.End();
        return new()
        {
            Folds = [.. models.Zip(folds, static (model, scores) => new FoldResult<TModel> { Model = model, Scores = scores })],
            Scores = all,
            Predictions = predicted.Predictions,
            SkippedRowReasons = rows.Skipped,
            Advice = operations.Advice,
        };
    }

    /// <exception cref="ArgumentException">The options contradict leave-one-out in closed form.</exception>
    /// <exception cref="NotSupportedException">The loss is not squared error.</exception>
    public RowRequest LeaveOneOutRequest(PenaltyGrid ridges, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ridges);
        if (!loss.IsSquaredError)
            throw new NotSupportedException($"{loss.Name} has no closed form of leave-one-out: call CrossValidate with Folds.Contiguous(number of rows).");
        if (options.Descends || options.Standardize)
            throw new ArgumentException("Leave-one-out in closed form excludes Standardize and descent options: leave them out, or call CrossValidate with Folds.Contiguous(number of rows).");
        if (!ridges.Penalties(static () => 1).All(penalty => PenaltyWeights.Of(penalty, _schema).IsSmooth))
            throw new ArgumentException("Leave-one-out in closed form needs ridge penalties: call CrossValidate for L1 and for coefficients with a required sign.", nameof(ridges));
        return SelectionRequest(nameof(LeaveOneOut), ridges, cancellationToken);
    }

    public CrossValidation<TModel> LeaveOneOut(GivenRows rows, PenaltyGrid ridges, CancellationToken cancellationToken)
    {
        if (rows.Source!.RowCount < 2)
            throw new ArgumentException("There are fewer than 2 rows to leave one out of: give 2 rows or more.", nameof(rows));

        if (rows.Missing is { Features: var features })
        {
            throw new NotSupportedException($"A value of {_schema.FeatureNames[features[0]]} is missing, and the mean that replaces it changes with every row that is left out, which has no closed form: "
                + "call CrossValidate with Folds.Contiguous(number of rows).");
        }

        var all = operations.MomentsObjectiveOf(rows);
        var penalties = Penalties(ridges, all, cancellationToken);
        return ResultsOf(rows, all).Validation(SelectorOf(penalties, cancellationToken).LeaveOneOut(all, rows.Source));
    }

    /// <summary>The models trained without the validation rows of each fold.</summary>
    private List<TModel> ModelsOf(FoldedRows folded, ModelSelector selector)
    {
        List<TModel> models = [];
        for (var fold = 0; fold < folded.FoldCount; fold++)
        {
            var (training, _, means) = folded.Fold(fold);
            models.Add(shape.Create(Uncanceled(means, () => selector.Path(training))[0].Weights, means));
        }

        return models;
    }

    private FoldedRows FoldedRowsOf(GivenRows rows, FoldScheme scheme) => SelectsFromMoments ? FoldedMomentsOf(rows, scheme) : operations.FoldedColumnsOf(rows, scheme);

    private FoldedMoments FoldedMomentsOf(GivenRows rows, FoldScheme scheme)
    {
        var indicators = rows.Missing?.Features.Count ?? 0;
        var indicated = rows.Missing is { } missing ? new IndicatedRows(rows.Source!, missing, _schema.Features.Count) : rows.Source!;
        return new(PartMoments.Of(indicated, scheme.Parts, _schema.Features.Count + indicators).Parts, scheme, _schema.HasIntercept, new(_schema, rows.Missing, rows.Means));
    }

    /// <exception cref="FitCanceledException{TModel}">A refit was cancelled.</exception>
    private TResult Uncanceled<TResult>(double[] means, Func<TResult> select)
    {
        try
        {
            return select();
        }
        catch (DescentCanceledException canceled)
        {
            throw FitCanceledException<TModel>.Of(canceled, shape, means);
        }
    }

    private SelectedModels<TModel> ResultsOf(GivenRows rows, DataObjective all) => new(shape, rows.Means, all.RowCount, rows.Skipped, operations.Advice);

    private ModelSelector SelectorOf(IReadOnlyList<Penalty> penalties, CancellationToken cancellationToken) => new(_schema, PathSolver(cancellationToken), penalties);

    private IPathSolver PathSolver(CancellationToken cancellationToken) => HasClosedForm
        ? new MomentPath(_schema.HasIntercept, options.Standardize, cancellationToken)
        : new RefittedPath(penaltyWeights => operations.FitterWith(options, penaltyWeights), startsWarm: !options.Descends, cancellationToken);

    /// <summary>Finds the optimum for any initial weights and descent options.</summary>
    private IPathSolver OptimumSolver(CancellationToken cancellationToken) => loss.IsSquaredError
        ? new MomentPath(_schema.HasIntercept, options.Standardize, cancellationToken)
        : new RefittedPath(penaltyWeights => operations.FitterWith(new() { Standardize = options.Standardize }, penaltyWeights), startsWarm: false, cancellationToken);

    private IReadOnlyList<Penalty> Penalties(PenaltyGrid? grid, DataObjective all, CancellationToken cancellationToken) =>
        grid is null ? [options.Penalty]
        : grid.Penalties(() => LargestPenalty.Of(_schema, all, options.Standardize, grid.NonNegative, OptimumSolver(cancellationToken)));
}

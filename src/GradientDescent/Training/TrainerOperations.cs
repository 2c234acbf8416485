using GradientDescent.Diagnostics;
using GradientDescent.Fitting;
using GradientDescent.Losses;
using GradientDescent.Models;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.RowReading;
using GradientDescent.Selection;
using GradientDescent.Summaries;

namespace GradientDescent.Training;

/// <summary>What a trainer does with rows, once they are read; and what it asks of them before.</summary>
internal abstract class TrainerOperations<TModel>
    where TModel : ILinearModel<TModel>
{
    private readonly TrainerOptions _options;
    private readonly LossTraits _loss;
    private readonly bool _usesMoments;
    private readonly string[] _advice;
    private readonly Fitter<TModel> _fitter;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The options ask for moments, or for an optimizer, that this loss cannot have.</exception>
    protected TrainerOperations(TrainerOptions options, LossTraits loss, IEnumerable<string> advice)
    {
        _options = options;
        _loss = loss;
        _usesMoments = SourceChoice.UsesMoments(loss, options, TModel.FeatureNames.Count);
        _advice = [.. advice];
        _fitter = FitterWith(options, CoefficientPrices.Of<TModel>(options.Penalty));
    }

    public bool MinimizesSquaredError => _loss.IsSquaredError;

    /// <summary>Squared error without a descent that somebody has asked for: the optimum follows from the moments.</summary>
    private bool HasClosedForm => _loss.IsSquaredError && !_options.Descends;

    private bool UsesFactor => _options.Solver == Solver.Qr && !_options.Descends;

    private bool SelectsFromMoments => HasClosedForm || _usesMoments;

    public RowRequest FitRequest(TModel? startFrom, CancellationToken cancellation) => FitRequest(nameof(Fit), startFrom, means: null, cancellation);

    public RowRequest PartialFitRequest(TModel? startFrom, CancellationToken cancellation) =>
        FitRequest(nameof(PartialFit), startFrom, FittedModel.MeansOf(startFrom), cancellation);

    public FitResult<TModel> Fit(GivenRows rows, TModel? startFrom, CancellationToken cancellation) =>
        _fitter.Run(TrainingRowsOf(rows), startFrom, _advice, cancellation);

    public FitResult<TModel> PartialFit(GivenRows rows, TModel? startFrom, CancellationToken cancellation)
    {
        var options = _options with { Epochs = 1 };
        return FitterWith(options, CoefficientPrices.Of<TModel>(options.Penalty)).Run(TrainingRowsOf(rows), startFrom, _advice, cancellation);
    }

    public FitResult<TModel> Fit(RowMoments<TModel> moments, TModel? startFrom, CancellationToken cancellation) =>
        FitSummary(() => TrainingRows.Of(moments), startFrom, cancellation);

    public FitResult<TModel> Fit(RowFactor<TModel> factor, TModel? startFrom, CancellationToken cancellation)
    {
        RequireNoMeans();
        return FitSummary(() => TrainingRows.Of(new(factor.Factor.ToMoments(), factor.Factor), TModel.HasIntercept), startFrom, cancellation);
    }

    /// <exception cref="NotSupportedException">Rows would be summed as they come, before it is known what the mean of all of them is.</exception>
    public static RowRequest SummaryRequest(string operation, RowUse use, CancellationToken cancellation)
    {
        RequireNoMeans();
        return Request(operation, use, cancellation);
    }

    public static RowMoments<TModel> MomentsOf(GivenRows rows) => new(Summary<MomentSums>(rows).Moments);

    public static RowFactor<TModel> FactorOf(GivenRows rows) => new(Summary<FactorSums>(rows).Factor!);

    public static RowRequest PassRequest(string operation, TModel model, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Request(operation, RowUse.Passes, cancellation) with { Means = FittedModel.MeansOf(model) };
    }

    /// <exception cref="InvalidOperationException">The fit has no exact optimum, or a penalised one.</exception>
    public static RowRequest DiagnosisRequest(FitResult<TModel> fit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (fit.Solution is not { IsPenalized: false })
        {
            throw new InvalidOperationException(
                "Residuals are diagnosed beside the exact optimum of squared error: fit without descent options (LearningRate, Epochs, Optimizer, Batches, "
                + "Stopping, OnDivergence), without Penalty, without coefficients that must have a sign and without another loss.");
        }

        return PassRequest(nameof(Diagnose), fit.Model, cancellation);
    }

    public static ResidualDiagnostics Diagnose(GivenRows rows, FitResult<TModel> fit)
    {
        var total = new DiagnosticSums(fit.Solution!, TModel.ToWeights(fit.Model), TModel.HasIntercept, isWeighted: TModel.SampleWeightName is not null);
        rows.Source!.AddTo(total, total.CreateAlike);
        return total.ToDiagnostics();
    }

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest PathRequest(PenaltyGrid grid, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return SelectionRequest(nameof(PenaltyPath<TModel>), cancellation);
    }

    /// <exception cref="ArgumentException">The options contradict a selection.</exception>
    public RowRequest SelectionRequest(string operation, CancellationToken cancellation)
    {
        ThrowIfCancelled(default, cancellation);
        if (_options.Stopping?.ValidationFraction is not null)
            throw new ArgumentException("The folds validate, and a path trains on all rows: leave Stopping.ValidationFraction out.");
        if (_options.Solver == Solver.Qr && HasClosedForm)
            throw new ArgumentException("Paths and validations follow from moments, which the other folds' merge to: leave Solver = Solver.Qr out.");
        return Request(operation, SelectsFromMoments ? RowUse.Passes : RowUse.Columns, cancellation);
    }

    public PenaltyPath<TModel> PathOf(GivenRows rows, PenaltyGrid grid, CancellationToken cancellation)
    {
        var all = SelectsFromMoments ? MomentsObjectiveOf(rows) : DirectObjectiveOf(rows);
        return SelectorOf(rows, Penalties(grid, all, cancellation), cancellation).Path(all);
    }

    public CrossValidation<TModel> CrossValidate(GivenRows rows, FoldScheme scheme, PenaltyGrid? grid, CancellationToken cancellation)
    {
        FoldedRows folded = SelectsFromMoments
            ? new FoldedMoments(PartMoments.Of(rows.Source!, scheme.Parts, TModel.FeatureNames.Count).Parts, scheme, TModel.HasIntercept)
            : FoldedColumnsOf(rows, scheme);
        return SelectorOf(rows, Penalties(grid, folded.All, cancellation), cancellation).CrossValidate(folded);
    }

    /// <exception cref="ArgumentException">The options contradict leave-one-out in closed form.</exception>
    /// <exception cref="NotSupportedException">The loss is not the squared error.</exception>
    public RowRequest LeaveOneOutRequest(PenaltyGrid ridges, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ridges);
        if (!_loss.IsSquaredError)
            throw new NotSupportedException($"{_loss.Name} has no closed form of leave-one-out: call CrossValidate with as many Folds.Contiguous as there are rows.");
        if (_options.Descends || _options.Standardize)
            throw new ArgumentException("Leave-one-out in closed form is of the optimum in the features' own units: leave Standardize and all descent options out, or call CrossValidate with as many Folds.Contiguous as there are rows.");
        return SelectionRequest(nameof(LeaveOneOut), cancellation);
    }

    public CrossValidation<TModel> LeaveOneOut(GivenRows rows, PenaltyGrid ridges)
    {
        if (rows.Source!.RowCount < 2)
            throw new ArgumentException("A row that is left out needs another one to train on: give 2 rows or more.", nameof(rows));

        var all = MomentsObjectiveOf(rows);
        var penalties = Penalties(ridges, all, CancellationToken.None);
        if (!penalties.All(static penalty => CoefficientPrices.Of<TModel>(penalty).IsSmooth))
            throw new ArgumentException("Leave-one-out in closed form is for ridge penalties: call CrossValidate for L1 and for coefficients that must have a sign.", nameof(ridges));

        return SelectorOf(rows, penalties, CancellationToken.None).LeaveOneOut(all, rows.Source);
    }

    /// <summary>The mean loss by reading all rows at every evaluation.</summary>
    /// <param name="rows">Rows in columns.</param>
    protected abstract DataObjective DirectObjectiveOf(GivenRows rows);

    /// <summary>Folds for a loss that is refitted in each.</summary>
    /// <param name="rows">Rows in columns.</param>
    /// <param name="scheme">The folds.</param>
    protected abstract FoldedRows FoldedColumnsOf(GivenRows rows, FoldScheme scheme);

    private static MomentsObjective MomentsObjectiveOf(GivenRows rows) => new(Summary<MomentSums>(rows).Moments, TModel.HasIntercept);

    private static RowSummary Summary<TSums>(GivenRows rows)
        where TSums : class, IRowSummary<TSums> => rows.Summary ?? RowSummary.Of<TSums>(rows.Source!, TModel.FeatureNames.Count);

    private TrainingRows TrainingRowsOf(GivenRows rows)
    {
        var training = SideOf(rows);
        return training with { Validation = rows.Validation is null ? null : SideOf(rows.Validation).Training, Skipped = rows.Skipped, Means = rows.Means, AtHand = rows.Source };
    }

    private TrainingRows SideOf(GivenRows rows) => _usesMoments
        ? TrainingRows.Of(UsesFactor ? Summary<FactorSums>(rows) : Summary<MomentSums>(rows), TModel.HasIntercept)
        : new(DirectObjectiveOf(rows));

    private FitResult<TModel> FitSummary(Func<TrainingRows> rows, TModel? startFrom, CancellationToken cancellation)
    {
        ThrowIfCancelled(startFrom, cancellation);
        if (!_loss.IsSquaredError)
            throw new NotSupportedException($"{_loss.Name} needs the rows: only squared error is a function of means and products.");
        _options.RequireNoRows();
        return _fitter.Run(rows(), startFrom, _advice, cancellation);
    }

    private RowRequest FitRequest(string operation, TModel? startFrom, double[]? means, CancellationToken cancellation)
    {
        ThrowIfCancelled(startFrom, cancellation);
        return Request(operation, !_usesMoments ? RowUse.Columns : UsesFactor ? RowUse.Factor : RowUse.Moments, cancellation) with
        {
            Means = means,
            Validation = _options.Stopping is { ValidationFraction: { } fraction, ValidationSeed: var seed } ? () => new(fraction, seed) : null,
        };
    }

    private static RowRequest Request(string operation, RowUse use, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(operation, use, cancellation);
    }

    /// <summary>Before anything is read the best model is the one to start from.</summary>
    private static void ThrowIfCancelled(TModel? startFrom, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            throw new FitCanceledException<TModel>(startFrom ?? TModel.FromWeights(new double[TModel.WeightCount]), epochs: 0, cancellation);
    }

    private Fitter<TModel> FitterWith(TrainerOptions options, CoefficientPrices prices) => new(options, prices, _loss.IsSquaredError, _loss.IsSmooth);

    private ModelSelector<TModel> SelectorOf(GivenRows rows, IReadOnlyList<Penalty> penalties, CancellationToken cancellation) =>
        new(PathSolver(rows.Means, cancellation), penalties, rows.Means, rows.Skipped, _advice);

    private IPathSolver PathSolver(double[] means, CancellationToken cancellation) => HasClosedForm
        ? new MomentPath<TModel>(_options.Standardize)
        : new RefittedPath<TModel>(prices => FitterWith(_options, prices), means, startsWarm: !_options.Descends, cancellation);

    /// <summary>The same wherever it starts, and whatever descent somebody has asked for.</summary>
    private IPathSolver OptimumSolver(CancellationToken cancellation) => _loss.IsSquaredError
        ? new MomentPath<TModel>(_options.Standardize)
        : new RefittedPath<TModel>(prices => FitterWith(new() { Standardize = _options.Standardize }, prices), means: [], startsWarm: false, cancellation);

    private IReadOnlyList<Penalty> Penalties(PenaltyGrid? grid, DataObjective all, CancellationToken cancellation) =>
        grid is null ? [_options.Penalty]
        : _options.Penalty == Penalty.None ? grid.Penalties(() => LargestPenalty.Of<TModel>(all, _options.Standardize, grid.NonNegative, OptimumSolver(cancellation)))
        : throw new ArgumentException("The options have a Penalty, and so has the grid: leave one of them out.", nameof(grid));

    private static void RequireNoMeans()
    {
        if (TModel.MeanFilled.Count > 0)
        {
            throw new NotSupportedException($"{TModel.RecordName} takes the mean in place of a missing {TModel.FeatureNames[TModel.MeanFilled[0]]}, "
                + "and moments or factors of a part of the rows do not know the mean of all: fit the rows themselves.");
        }
    }
}

using GradientDescent.Diagnostics;
using GradientDescent.Fitting;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.RowReading;
using GradientDescent.Selection;
using GradientDescent.Summaries;

namespace GradientDescent.Training;

/// <summary>What a trainer does with rows, once they are read; and what it asks of them before.</summary>
internal abstract class TrainerOperations<TModel>
    where TModel : ILinearModel
{
    private readonly ModelShape<TModel> _shape;
    private readonly TrainerOptions _options;
    private readonly LossTraits _loss;
    private readonly ModelFitter<TModel> _fitter;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The options ask for moments, or for an optimizer, that this loss cannot have.</exception>
    protected TrainerOperations(ModelShape<TModel> shape, TrainerOptions options, LossTraits loss, IEnumerable<string> advice)
    {
        _shape = shape;
        _options = options;
        _loss = loss;
        UsesMoments = SourceChoice.UsesMoments(loss, options, Schema.Features.Count);
        Advice = [.. advice];
        Selection = new(shape, this, options, loss);
        _fitter = new(shape, FitterWith(options, PenaltyWeights.Of(options.Penalty, Schema)));
    }

    /// <summary>What was noticed when the trainer was made, for the results.</summary>
    public IReadOnlyList<string> Advice { get; }

    /// <summary>Whether rows are summed, and not read at every epoch.</summary>
    public bool UsesMoments { get; }

    /// <summary>The choice of a penalty.</summary>
    public SelectionOperations<TModel> Selection { get; }

    public bool MinimizesSquaredError => _loss.IsSquaredError;

    protected ModelSchema Schema => _shape.Schema;

    private bool UsesFactor => _options.Solver == LeastSquaresSolver.Qr && !_options.Descends;

    public RowRequest FitRequest(TModel? initialModel, CancellationToken cancellation) => FitRequest(nameof(Fit), initialModel, means: null, cancellation);

    public RowRequest PartialFitRequest(TModel? initialModel, CancellationToken cancellation) =>
        FitRequest(nameof(PartialFit), initialModel, MeansOf(initialModel), cancellation);

    public FitResult<TModel> Fit(GivenRows rows, TModel? initialModel, CancellationToken cancellation) =>
        _fitter.Run(TrainingRowsOf(rows), initialModel, Advice, cancellation);

    public FitResult<TModel> PartialFit(GivenRows rows, TModel? initialModel, CancellationToken cancellation)
    {
        var options = _options with { Epochs = 1 };
        return new ModelFitter<TModel>(_shape, FitterWith(options, PenaltyWeights.Of(options.Penalty, Schema))).Run(TrainingRowsOf(rows), initialModel, Advice, cancellation);
    }

    public FitResult<TModel> Fit(RowMoments<TModel> moments, TModel? initialModel, CancellationToken cancellation) =>
        FitSummary(() => TrainingRows.Of(moments), initialModel, cancellation);

    public FitResult<TModel> Fit(QrFactor<TModel> factor, TModel? initialModel, CancellationToken cancellation)
    {
        RequireNoMeans();
        return FitSummary(() => TrainingRows.Of(new(factor.Factor.ToMoments(), factor.Factor), Schema.HasIntercept), initialModel, cancellation);
    }

    /// <exception cref="NotSupportedException">Rows would be summed as they come, before it is known what the mean of all of them is.</exception>
    public RowRequest SummaryRequest(string operation, RowUse use, CancellationToken cancellation)
    {
        RequireNoMeans();
        return Request(operation, use, cancellation);
    }

    public RowMoments<TModel> MomentsOf(GivenRows rows) => new(_shape, Summary<MomentSums>(rows).Moments);

    public QrFactor<TModel> QrFactorOf(GivenRows rows) => new(_shape, Summary<FactorSums>(rows).Factor!);

    public RowRequest PassRequest(string operation, TModel model, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Request(operation, RowUse.Passes, cancellation) with { Means = MeansOf(model) };
    }

    /// <exception cref="InvalidOperationException">The fit has no exact optimum, or a penalised one.</exception>
    public RowRequest DiagnosisRequest(FitResult<TModel> fit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (fit.Solution is not { IsPenalized: false })
        {
            throw new InvalidOperationException(
                "Residuals are diagnosed beside the exact optimum of squared error: fit without descent options (LearningRate, Epochs, Optimizer, MiniBatches, "
                + "EarlyStopping, OnDivergence), without Penalty, without coefficients that must have a sign and without another loss.");
        }

        return PassRequest(nameof(Diagnose), fit.Model, cancellation);
    }

    public ResidualDiagnostics Diagnose(GivenRows rows, FitResult<TModel> fit)
    {
        var total = new DiagnosticSums(fit.Solution!, fit.Model.ToWeights(), Schema.HasIntercept, isWeighted: Schema.SampleWeight is not null);
        rows.Source!.AddTo(total, total.CreateAlike);
        return total.ToDiagnostics();
    }

    /// <summary>The mean loss by reading all rows at every evaluation.</summary>
    /// <param name="rows">Rows in columns.</param>
    public abstract DataObjective DirectObjectiveOf(GivenRows rows);

    /// <summary>Folds for a loss that is refitted in each.</summary>
    /// <param name="rows">Rows in columns.</param>
    /// <param name="scheme">The folds.</param>
    public abstract FoldedRows FoldedColumnsOf(GivenRows rows, FoldScheme scheme);

    public MomentsObjective MomentsObjectiveOf(GivenRows rows) => new(Summary<MomentSums>(rows).Moments, Schema.HasIntercept);

    private RowSummary Summary<TSums>(GivenRows rows)
        where TSums : class, IRowSummary<TSums> => rows.Summary ?? RowSummary.Of<TSums>(rows.Source!, Schema.Features.Count);

    private TrainingRows TrainingRowsOf(GivenRows rows)
    {
        var training = SideOf(rows);
        return training with { Validation = rows.Validation is null ? null : SideOf(rows.Validation).Training, Skipped = rows.Skipped, Means = rows.Means, AtHand = rows.Source };
    }

    private TrainingRows SideOf(GivenRows rows) => UsesMoments
        ? TrainingRows.Of(UsesFactor ? Summary<FactorSums>(rows) : Summary<MomentSums>(rows), Schema.HasIntercept)
        : new(DirectObjectiveOf(rows));

    private FitResult<TModel> FitSummary(Func<TrainingRows> rows, TModel? initialModel, CancellationToken cancellation)
    {
        ThrowIfCancelled(initialModel, cancellation);
        if (!_loss.IsSquaredError)
            throw new NotSupportedException($"{_loss.Name} needs the rows: only squared error is a function of means and products.");
        _options.RequireNoRows();
        return _fitter.Run(rows(), initialModel, Advice, cancellation);
    }

    private RowRequest FitRequest(string operation, TModel? initialModel, double[]? means, CancellationToken cancellation)
    {
        ThrowIfCancelled(initialModel, cancellation);
        return Request(operation, !UsesMoments ? RowUse.Columns : UsesFactor ? RowUse.Factor : RowUse.Moments, cancellation) with
        {
            Means = means,
            Validation = _options.EarlyStopping is { ValidationFraction: { } fraction, ValidationSeed: var seed } ? () => new(fraction, seed) : null,
        };
    }

    public static RowRequest Request(string operation, RowUse use, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(operation, use, cancellation);
    }

    /// <summary>Before anything is read the best model is the one to start from.</summary>
    public void ThrowIfCancelled(TModel? initialModel, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            throw new FitCanceledException<TModel>(initialModel ?? _shape.Create(new double[Schema.WeightCount]), epochs: 0, cancellation);
    }

    public Fitter FitterWith(TrainerOptions options, PenaltyWeights penaltyWeights) => new(Schema, options, penaltyWeights, _loss.IsSquaredError, _loss.IsSmooth);

    /// <exception cref="ArgumentException">One of the means is NaN or infinite.</exception>
    private double[]? MeansOf(TModel? model)
    {
        var means = model?.ToMeans();
        var bad = means is null ? -1 : Array.FindIndex(means, static mean => !double.IsFinite(mean));
        return bad < 0 ? means : throw new ArgumentException(
            $"The model has no finite mean to take the place of {Schema.FeatureNames[Schema.MeanFilled[bad]]}: give it one, or take a fitted model.");
    }

    private void RequireNoMeans()
    {
        if (Schema.MeanFilled.Count > 0)
        {
            throw new NotSupportedException($"{Schema.RecordName} takes the mean in place of a missing {Schema.FeatureNames[Schema.MeanFilled[0]]}, "
                + "and moments or factors of a part of the rows do not know the mean of all: fit the rows themselves.");
        }
    }
}

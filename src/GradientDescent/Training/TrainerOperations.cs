using GradientDescent.Fitting;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.OutOfFold;
using GradientDescent.Penalties;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Selection;
using GradientDescent.Summaries;

namespace GradientDescent.Training;

/// <summary>The operations of a trainer on rows that have been read, and the requests for reading them.</summary>
internal abstract partial class TrainerOperations<TModel>
    where TModel : ILinearModel
{
    private readonly ModelShape<TModel> _shape;
    private readonly TrainerOptions _options;
    private readonly LossTraits _loss;
    private readonly ModelFitter<TModel> _fitter;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The options have moments or an optimizer that this loss does not support.</exception>
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

    /// <summary>Advice from the creation of the trainer, for the results.</summary>
    public IReadOnlyList<string> Advice { get; }

    /// <summary>Whether rows are read once for their moments, instead of at every epoch.</summary>
    public bool UsesMoments { get; }

    /// <summary>The operations that choose a penalty.</summary>
    public SelectionOperations<TModel> Selection { get; }

    public bool MinimizesSquaredError => _loss.IsSquaredError;

    protected ModelSchema Schema => _shape.Schema;

    private bool UsesFactor => _options.Solver == LeastSquaresSolver.Qr && !_options.Descends;

    public RowRequest FitRequest(TModel? initialModel, CancellationToken cancellationToken) => FitRequest(nameof(Fit), initialModel, means: null, cancellationToken);

    public RowRequest PartialFitRequest(TModel? initialModel, CancellationToken cancellationToken) =>
        FitRequest(nameof(PartialFit), initialModel, MeansOf(initialModel), cancellationToken);

    /// <summary>The request for fitting a group of rows that were read into columns.</summary>
    public RowRequest GroupRequest(CancellationToken cancellationToken) => FitRequest("FitBy", initialModel: default, means: null, cancellationToken) with { Use = RowUse.Columns };

    /// <summary>The number of threads for fitting groups of rows.</summary>
    public int ThreadsFor(int groups, long rows) => Threads.ForFits(groups, rows, Schema.ColumnCount, _options.MaxDegreeOfParallelism);

    public FitResult<TModel> Fit(GivenRows rows, TModel? initialModel, CancellationToken cancellationToken) =>
        _fitter.Run(TrainingRowsOf(rows), initialModel, Advice, cancellationToken);

    public FitResult<TModel> PartialFit(GivenRows rows, TModel? initialModel, CancellationToken cancellationToken)
    {
        var options = _options with { Epochs = 1, Solver = LeastSquaresSolver.Auto };
        return new ModelFitter<TModel>(_shape, FitterWith(options, PenaltyWeights.Of(options.Penalty, Schema))).Run(TrainingRowsOf(rows), initialModel, Advice, cancellationToken);
    }

    public FitResult<TModel> Fit(RowMoments<TModel> moments, TModel? initialModel, CancellationToken cancellationToken) =>
        FitSummary(moments, static (moments, _) => TrainingRows.Of(moments), initialModel, cancellationToken);

    public FitResult<TModel> Fit(QrFactor<TModel> factor, TModel? initialModel, CancellationToken cancellationToken)
    {
        RequireNoMeans();
        return FitSummary(factor.Factor, static (factor, schema) => TrainingRows.Of(new(factor.ToMoments(), factor), schema.HasIntercept), initialModel, cancellationToken);
    }

    /// <exception cref="NotSupportedException">Missing values are replaced by means, which are unknown until all rows are read.</exception>
    public RowRequest SummaryRequest(string operation, RowUse use, CancellationToken cancellationToken)
    {
        RequireNoMeans();
        return Request(operation, use, cancellationToken);
    }

    public RowMoments<TModel> MomentsOf(GivenRows rows) => new(_shape, Summary<MomentSums>(rows).Moments);

    public QrFactor<TModel> QrFactorOf(GivenRows rows) => new(_shape, Summary<FactorSums>(rows).Factor!);

    public RowRequest PassRequest(string operation, TModel model, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Request(operation, RowUse.Passes, cancellationToken) with { Means = MeansOf(model) };
    }

    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    public RowRequest DiagnosisRequest(FitResult<TModel> fit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fit);
        FitResultDiagnosis.RequireExact(fit);
        return PassRequest(nameof(FitResultDiagnosis.Diagnose), fit.Model, cancellationToken);
    }

    /// <summary>The objective that reads all rows at every evaluation.</summary>
    /// <param name="rows">Rows in columns.</param>
    public abstract DataObjective DirectObjectiveOf(GivenRows rows);

    /// <summary>The folds for a loss that is refitted in each fold.</summary>
    /// <param name="rows">Rows in columns.</param>
    /// <param name="scheme">The folds.</param>
    public abstract FoldedRows FoldedColumnsOf(GivenRows rows, FoldScheme scheme);

    /// <summary>Predicts each row with the model of its fold, and scores the predictions.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="scheme">The folds.</param>
    /// <param name="models">The model of each fold.</param>
    public abstract OutOfFoldScores PredictOutOfFold(GivenRows rows, FoldScheme scheme, IReadOnlyList<ILinearModel> models);

    public MomentsObjective MomentsObjectiveOf(GivenRows rows) => new(Summary<MomentSums>(rows).Moments, Schema.HasIntercept);

    public RowSummary SummaryOf(GivenRows rows, bool needsFactor) => needsFactor ? Summary<FactorSums>(rows) : Summary<MomentSums>(rows);

    private RowSummary Summary<TSums>(GivenRows rows)
        where TSums : class, IRowSummary<TSums> => rows.Summary ?? RowSummary.Of<TSums>(rows.Source!, Schema.Features.Count);

    private TrainingRows TrainingRowsOf(GivenRows rows)
    {
        var summary = SummaryToFit(rows);
        return new(ObjectiveOf(rows, summary), rows.Validation is { } validation ? ObjectiveOf(validation, SummaryToFit(validation)) : null)
        {
            Factor = summary?.Factor,
            Skipped = rows.Skipped,
            Means = rows.Means,
            Rereadable = rows.Source,
        };
    }

    private RowSummary? SummaryToFit(GivenRows rows) => UsesMoments ? SummaryOf(rows, UsesFactor) : null;

    private DataObjective ObjectiveOf(GivenRows rows, RowSummary? summary) => summary is null ? DirectObjectiveOf(rows) : new MomentsObjective(summary.Moments, Schema.HasIntercept);

    private FitResult<TModel> FitSummary<TSummary>(TSummary summary, Func<TSummary, ModelSchema, TrainingRows> rowsOf, TModel? initialModel, CancellationToken cancellationToken)
    {
        ThrowIfCancelled(initialModel, cancellationToken);
        if (!_loss.IsSquaredError)
            throw new NotSupportedException($"{_loss.Name} cannot be computed from moments, only squared error can: fit the rows.");
        _options.RequireNoRows();
        return _fitter.Run(rowsOf(summary, Schema), initialModel, Advice, cancellationToken);
    }

    private RowRequest FitRequest(string operation, TModel? initialModel, double[]? means, CancellationToken cancellationToken)
    {
        ThrowIfCancelled(initialModel, cancellationToken);
        StartWeights.Of(initialModel);
        return Request(operation, !UsesMoments ? RowUse.Columns : UsesFactor ? RowUse.Factor : RowUse.Moments, cancellationToken) with
        {
            Means = means,
            Validation = ValidationOf(_options.EarlyStopping),
        };
    }

    /// <summary>A method of its own, because a method with a closure allocates it before its first line.</summary>
    private static Func<ValidationDraw>? ValidationOf(EarlyStopping? stopping) => stopping?.ValidationFraction is { } fraction ? DrawOf(fraction, stopping.ValidationSeed) : null;

    private static Func<ValidationDraw> DrawOf(double fraction, int seed) => () => new(fraction, seed);

    public static RowRequest Request(string operation, RowUse use, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(operation, use, cancellationToken);
    }

    /// <summary>Throws before any row is read if the operation is cancelled already. The best model is then the initial one.</summary>
    public void ThrowIfCancelled(TModel? initialModel, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            throw new FitCanceledException<TModel>(initialModel ?? _shape.Create(new double[Schema.WeightCount]), epochs: 0, cancellationToken);
    }

    public Fitter FitterWith(TrainerOptions options, PenaltyWeights penaltyWeights) => new(Schema, options, penaltyWeights, _loss);

    /// <exception cref="ArgumentException">One of the means is NaN or infinite.</exception>
    private double[]? MeansOf(TModel? model)
    {
        var means = model?.ToMeans();
        var bad = means is null ? -1 : Array.FindIndex(means, static mean => !double.IsFinite(mean));
        return bad < 0 ? means : throw new ArgumentException(
            $"The model's mean for missing values of {Schema.FeatureNames[Schema.MeanImputed[bad]]} is not finite: set it, or use a fitted model.");
    }

    private void RequireNoMeans()
    {
        if (Schema.MeanImputed.Count > 0)
        {
            throw new NotSupportedException($"{Schema.RecordName} replaces missing values of {Schema.FeatureNames[Schema.MeanImputed[0]]} by its mean, "
                + "which is unknown until all rows are read: fit the rows instead of moments or factors.");
        }
    }

    public override string ToString() => $"{_shape}, minimizing {_loss.Text}, {_options}";
}

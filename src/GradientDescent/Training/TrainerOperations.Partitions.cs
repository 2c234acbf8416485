using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Partitions;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.Training;

/// <content>The operations on rows in partitions.</content>
internal abstract partial class TrainerOperations<TModel>
{
    /// <summary>The record and the type of the loss. A model without a record has a schema that other processes need not know.</summary>
    public string Key => $"{(IsUntyped ? nameof(LinearModel) : Schema.RecordName)}, {_loss.Name}";

    public static bool IsUntyped => typeof(TModel) == typeof(LinearModel);

    /// <summary>A model whose weights are 0, for its schema.</summary>
    public ILinearModel EmptyModel => ModelOf(new double[Schema.WeightCount], new double[Schema.MeanImputed.Count]);

    public ILinearModel ModelOf(double[] weights, double[] means) => _shape.Create(weights, means);

    /// <inheritdoc cref="ILoss.CurvatureBound"/>
    public abstract double? CurvatureBound { get; }

    /// <summary>The bytes of the loss.</summary>
    /// <exception cref="NotSupportedException">The loss has references to objects.</exception>
    public abstract byte[] LossBytes();

    /// <param name="rows">Rows in columns.</param>
    /// <param name="lossBytes">The bytes of the loss; null for that of the trainer.</param>
    public abstract PartitionColumns PartitionColumnsOf(GivenRows rows, ReadOnlyMemory<byte>? lossBytes);

    /// <exception cref="NotSupportedException">An option needs single rows.</exception>
    public FitResult<TModel> Fit(PartitionedRows rows, PartitionWork work, TModel? initialModel, CancellationToken cancellationToken)
    {
        ThrowIfCancelled(initialModel, cancellationToken);
        StartWeights.Of(initialModel);
        if (_options.MiniBatches is not null || _options.EarlyStopping?.ValidationFraction is not null)
            throw new NotSupportedException("MiniBatches and a ValidationFraction need single rows, and partitions answer with sums over all of their rows: leave these options out, or fit the rows in one process.");

        var sums = new PartitionSums(rows, work);
        var data = DataOf(sums, UsesMoments, means: null, cancellationToken);
        var training = new TrainingRows(data.Objective) { Factor = data.Summary.Summary!.Factor, Skipped = data.Summary.Skipped, Means = data.Means, EpochEnded = EpochEnded(rows, data.Means) };
        return _fitter.Run(training, initialModel, [.. Advice, .. sums.Advice], cancellationToken);
    }

    public RegularizationPath<TModel> PathOf(PartitionedRows rows, PenaltyGrid grid, PartitionWork work, CancellationToken cancellationToken)
    {
        Selection.PathRequest(grid, cancellationToken);
        var sums = new PartitionSums(rows, work);
        var data = DataOf(sums, Selection.SelectsFromMoments, means: null, cancellationToken);
        return Selection.PathOf(ResultsOf(data, sums), data.Objective, data.Means, grid, cancellationToken);
    }

    public CrossValidation<TModel> CrossValidate(PartitionedRows rows, Folds folds, PenaltyGrid? grid, PartitionWork work, CancellationToken cancellationToken)
    {
        Selection.SelectionRequest(nameof(CrossValidate), grid, cancellationToken);
        var sums = new PartitionSums(rows, work, hasFolds: true);
        var data = DataOf(sums, Selection.SelectsFromMoments, means: null, cancellationToken);
        var folded = new FoldedPartitions(sums, data.Objective, folds.Of(sums.Count), (some, means) => DataOf(some, Selection.SelectsFromMoments, means, cancellationToken));
        return Selection.CrossValidate(ResultsOf(data, sums), folded, data.Means, grid, cancellationToken);
    }

    public RowMoments<TModel> MomentsOf(PartitionedRows rows, PartitionWork work, CancellationToken cancellationToken)
    {
        RequireNoMeans();
        var summary = new PartitionSums(rows, work).Summary(new(NeedsFactor: false, KeepsRows: false, []), cancellationToken).Summary;
        return new(_shape, summary?.Moments ?? throw new ArgumentException($"There are no rows of {Schema.RecordName} in these partitions."));
    }

    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    public ResidualDiagnostics Diagnose(PartitionedRows rows, FitResult<TModel> fit, PartitionWork work, CancellationToken cancellationToken)
    {
        FitResultDiagnosis.RequireExact(fit);
        return new PartitionSums(rows, work).Diagnosis(new(FitResultDiagnosis.DesignOf(fit), fit.Model.ToMeans()), cancellationToken).ToDiagnostics(fit.Solution!, Schema.FeatureNames);
    }

    /// <summary>The details of the model are not carried, so no training range is known.</summary>
    public ModelScores Evaluate(PartitionedRows rows, TModel model, PartitionWork work, CancellationToken cancellationToken)
    {
        var scores = new PartitionSums(rows, work).Scores(new(Schema.TransformedTarget is not null, model.ToWeights(), model.ToMeans()), cancellationToken);
        return scores.Sums.ToScores(Schema, scores.Unpredicted);
    }

    private SelectedModels<TModel> ResultsOf(PartitionedData data, PartitionSums sums) => new(_shape, data.Means, data.Objective.RowCount, data.Summary.Skipped, [.. Advice, .. sums.Advice]);

    /// <param name="sums">The partitions.</param>
    /// <param name="usesMoments">Whether their moments are enough.</param>
    /// <param name="means">The means that replace missing values. Default: those of these partitions.</param>
    /// <param name="cancellationToken">Cancels the rounds.</param>
    /// <exception cref="ArgumentException">There are no rows.</exception>
    private PartitionedData DataOf(PartitionSums sums, bool usesMoments, double[]? means, CancellationToken cancellationToken)
    {
        means ??= Schema.MeanImputed.Count == 0 ? [] : sums.Means(new(Schema), cancellationToken);
        var summary = sums.Summary(new(NeedsFactor: usesMoments && UsesFactor, KeepsRows: !usesMoments, means), cancellationToken);
        if (summary.Summary is not { } its)
            throw new ArgumentException($"There are no rows of {Schema.RecordName} to train on in these partitions: all {summary.RowCount} were left out, {string.Join("; ", summary.Skipped)}.");
        DataObjective objective = usesMoments
            ? new MomentsObjective(its.Moments, Schema.HasIntercept)
            : new PartitionedObjective(sums, its.Moments, CurvatureBound, new(means, []), Schema.HasIntercept);
        return new(objective, summary, means);
    }

    private Action<EpochProgress>? EpochEnded(PartitionedRows rows, double[] means) =>
        rows.EpochModels is { } models ? now => models.Report(new(now.Epoch, now.Loss, _shape.Create([.. now.Weights], means))) : null;
}

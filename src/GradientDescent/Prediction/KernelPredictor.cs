using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.Prediction;

/// <summary>Predicts rows with the kernel of a model.</summary>
/// <param name="model">The model.</param>
/// <param name="kernel">Writes rows into blocks, and predicts from blocks.</param>
internal sealed class KernelPredictor<TRow, T>(ILinearModel model, RowKernel<TRow, T> kernel) : RowPredictor<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Writes rows that need not have a target; null if the kernel does.</summary>
    public RowKernel<TRow, T>? WithoutTarget { get; init; }

    /// <summary>Writes the rows of sources; null if the rows are those of a source already.</summary>
    public SourceKernel<T>? Sources { get; init; }

    /// <summary>Writes the rows of sources that need not have a target; null if the rows are those of a source already.</summary>
    public SourceKernel<T>? SourcesWithoutTarget { get; init; }

    /// <summary>Writes the rows of sources with an object for each; null if none can be made.</summary>
    public RecordSource<TRow, T>? Records { get; init; }

    internal override ScoredRows<TSums> Sum<TSums>(Rows<TRow> rows, string operation, Func<TSums> create, CancellationToken cancellation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
            return Of(Sources!).Sum(Sources!.RowsOf(source), operation, create, cancellation);
        rows.Begin(operation, synchronously: true);
        var watch = new ReadingWatch(null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (rows.Slice is not { } slice)
        {
            var groups = GroupsOf(NewPredictor(), create);
            RowDelivery.Deliver(rows, groups, watch);
            return Result(groups.End());
        }

        var count = (int)rows.Count!.Value;
        var total = ScorerOf(NewPredictor(), create());
        var reduction = new OrderedReduction<RowScorer<TRow, T, TSums>>(
            Threads.For(count, kernel.ColumnCount, maxDegreeOfParallelism: null), () => ScorerOf(NewPredictor(), create()), AddGroup);
        RowGroups.Add(count, reduction, total, watch);
        return Result(total);

        void AddGroup(long group, RowScorer<TRow, T, TSums> scorer)
        {
            var from = (int)group * RowGroups.Rows;
            scorer.Take(slice(from, Math.Min(RowGroups.Rows, count - from)), from);
        }
    }

    internal override async Task<ScoredRows<TSums>> SumAsync<TSums>(Rows<TRow> rows, string operation, Func<TSums> create, CancellationToken cancellation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
            return await Of(Sources!).SumAsync(Sources!.RowsOf(source), operation, create, cancellation).ConfigureAwait(false);
        if (!rows.IsAsynchronous && !rows.CanRunAsync)
            return Sum(rows, operation, create, cancellation);
        rows.Begin(operation, synchronously: false);
        var groups = GroupsOf(NewPredictor(), create);
        await RowDelivery.DeliverAsync(rows, groups, new(null, cancellation)).ConfigureAwait(false);
        return Result(groups.End());
    }

    internal override OrderedDictionary<TKey, ScoredRows<TSums>> SumBy<TSums, TKey>(
        Rows<TRow> rows, string operation, Func<TRow, TKey> key, Func<TSums> create, CancellationToken cancellation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
        {
            var records = Records ?? throw new NotSupportedException($"{operation} needs an object for each row of {source.Name} to take its key, and {typeof(TRow).Name} has no constructor whose parameters are properties that a source can fill: give it one, or give the name of the column with the groups.");
            return Of(records.Kernel).SumByKey<TSums, TKey>(records.Kernel.RowsOf(source), operation, row => records.Make(row, out var record) is null ? new Keyed<TKey>(key(record!)) : (Keyed<TKey>?)null, create, cancellation);
        }

        return SumByKey<TSums, TKey>(rows, operation, row => row is null ? (Keyed<TKey>?)null : new Keyed<TKey>(key(row)), create, cancellation);
    }

    private OrderedDictionary<TKey, ScoredRows<TSums>> SumByKey<TSums, TKey>(
        Rows<TRow> rows, string operation, Func<TRow, Keyed<TKey>?> key, Func<TSums> create, CancellationToken cancellation)
        where TSums : IPredictionSums<TSums>
        where TKey : notnull
    {
        rows.Begin(operation, synchronously: true);
        var predictor = NewPredictor();
        var keyed = new KeyedRows<TRow, TKey, ScorerGroups<TRow, RowScorer<TRow, T, TSums>>>(key, () => GroupsOf(predictor, create));
        RowDelivery.Deliver(rows, keyed, new(null, cancellation));
        OrderedDictionary<TKey, ScoredRows<TSums>> results = [];
        foreach (var (its, groups) in keyed.Receivers)
            results.Add(its, Result(groups.End()));
        return results;
    }

    internal override OrderedDictionary<string, ScoredRows<TSums>> SumBy<TSums>(
        PropertySource source, string operation, string groupColumn, Func<TSums> create, CancellationToken cancellation) =>
        Of(Sources!).SumBy(Sources!.RowsOf(source, groupColumn), operation, static row => row.Group, create, cancellation);

    internal override Predictions Predict(Rows<TRow> rows, string operation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
            return Of(SourcesWithoutTarget!).Predict(SourcesWithoutTarget!.RowsOf(source), operation);
        rows.Begin(operation, synchronously: true);
        return new(unpredicted => SequenceOf(unpredicted).Of(rows));
    }

    internal override PredictionExplanations Explain(Rows<TRow> rows, string operation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
            return Of(SourcesWithoutTarget!).Explain(SourcesWithoutTarget!.RowsOf(source), operation);
        rows.Begin(operation, synchronously: true);
        return new(unpredicted => ExplanationsOf(unpredicted).Of(rows));
    }

    internal override AsyncPredictions PredictAsync(Rows<TRow> rows, string operation, CancellationToken cancellation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
            return Of(SourcesWithoutTarget!).PredictAsync(SourcesWithoutTarget!.RowsOf(source), operation, cancellation);
        rows.Begin(operation, synchronously: false);
        return new(unpredicted => SequenceOf(unpredicted).OfAsync(rows, cancellation));
    }

    private static ScoredRows<TSums> Result<TSums>(RowScorer<TRow, T, TSums> total)
        where TSums : IPredictionSums<TSums> => new(total.Sums, total.Skipped.Reasons);

    private KernelPredictor<PropertyRow, T> Of(SourceKernel<T> sources) => new(model, sources);

    private PredictedSequence<TRow, T, double, NumberForm<T>> SequenceOf(SkippedRows unpredicted) => new(model, WithoutTarget ?? kernel, default, unpredicted);

    private PredictedSequence<TRow, T, PredictionExplanation?, ExplanationForm<T>> ExplanationsOf(SkippedRows unpredicted) => new(model, WithoutTarget ?? kernel, new(model), unpredicted);

    private BlockPredictor<TRow, T> NewPredictor() => new(model, kernel);

    private RowScorer<TRow, T, TSums> ScorerOf<TSums>(BlockPredictor<TRow, T> predictor, TSums sums)
        where TSums : IPredictionSums<TSums> => new(model.Schema, kernel, predictor, sums);

    private ScorerGroups<TRow, RowScorer<TRow, T, TSums>> GroupsOf<TSums>(BlockPredictor<TRow, T> predictor, Func<TSums> create)
        where TSums : IPredictionSums<TSums> => new(ScorerOf(predictor, create()), ScorerOf(predictor, create()));
}

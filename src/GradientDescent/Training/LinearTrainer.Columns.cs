using GradientDescent.Fitting;
using GradientDescent.Objectives;
using GradientDescent.Passes;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Summaries;

namespace GradientDescent;

/// <content>From rows that stand in columns to what is trained on.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
    /// <param name="columns">The rows; where the model fills columns, means are put into them.</param>
    /// <param name="invalidRows">What to do with those whose numbers cannot be used.</param>
    /// <param name="means">The means; those of the rows to train on where there are none.</param>
    private TrainingRows RowsOf(Columns<T> columns, InvalidRows invalidRows, double[]? means = null)
    {
        if (invalidRows == InvalidRows.Refuse && _options.Stopping?.ValidationFraction is null)
            return TrainOn(columns, means ?? MeanFill<T, TModel>.MeansOf(columns));

        var (training, validation, skipped) = ColumnScreen<T, TModel>.Sort(columns, _options with { InvalidRows = invalidRows });
        if (training.RowCount == 0 || (validation.RowCount == 0 && _options.Stopping?.ValidationFraction is not null))
            throw NoRows();
        means ??= MeanFill<T, TModel>.MeansOf(training);
        return TrainOn(training, means) with { Validation = validation.RowCount == 0 ? null : TrainOn(validation, means).Training, Skipped = skipped };
    }

    private TrainingRows TrainOn(Columns<T> columns, double[] means)
    {
        MeanFill<T, TModel>.Fill(columns, means);
        return TrainOn(columns) with { Means = means };
    }

    /// <summary>Numbers that cannot be used make sums that cannot be used: only then is it worth looking for them.</summary>
    /// <param name="columns">The rows. They are not written to.</param>
    /// <param name="read">Is given columns that it may fill.</param>
    private static TResult Read<TResult>(Columns<T> columns, Func<Columns<T>, TResult> read)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.ColumnCount != TKernel.ColumnCount)
            throw new ArgumentException($"{TModel.RecordName} has {TKernel.ColumnCount} columns, features, target and sample weight together, not {columns.ColumnCount}.", nameof(columns));
        if (columns.RowCount == 0)
            throw NoRows();

        try
        {
            return read(MeanFill<T, TModel>.IsNeeded ? columns.Copy() : columns);
        }
        catch (ArgumentException) when (ColumnScreen<T, TModel>.FirstInvalid(columns) is { } invalid)
        {
            throw invalid;
        }
    }

    /// <summary>The rows in columns that the options take.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    private Columns<T> Usable(Columns<T> columns, out long skipped)
    {
        skipped = 0;
        if (_options.InvalidRows == InvalidRows.Refuse)
            return columns;
        (var usable, _, skipped) = ColumnScreen<T, TModel>.Sort(columns, new() { InvalidRows = InvalidRows.Skip });
        return usable.RowCount == 0 ? throw NoRows() : usable;
    }

    private TrainingRows TrainOn(Columns<T> columns)
    {
        var source = new ColumnSource<T>(columns, ThreadsFor(columns));
        var rows = _usesMoments
            ? TrainingRows.Of(SummaryOf(source), TModel.HasIntercept)
            : new(new DirectObjective<TRow, T, TKernel, TLoss>(columns, _loss, TModel.HasIntercept, ThreadsFor(columns)));
        return rows with { AtHand = source };
    }

    private RowSummary SummaryOf(RowSource rows) =>
        UsesFactor ? RowSummary.Of<FactorSums>(rows, TKernel.FeatureCount) : RowSummary.Of<MomentSums>(rows, TKernel.FeatureCount);

    private int ThreadsFor(Columns<T> columns) => Threads.For(columns.RowCount, columns.ColumnCount, _options.MaxDegreeOfParallelism);
}

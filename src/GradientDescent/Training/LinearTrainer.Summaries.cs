using GradientDescent.Fitting;
using GradientDescent.Passes;
using GradientDescent.RowReading;
using GradientDescent.Summaries;

namespace GradientDescent;

/// <content>From rows to what squared error needs to know of them, and from there to a model.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
    /// <summary>The moments of rows, in one pass.</summary>
    /// <param name="rows">The rows, enumerated once.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their products are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is not known before all rows are.</exception>
    public RowMoments<TModel> MomentsOf(IEnumerable<TRow> rows) => new(Summarize<MomentSums>(rows).Training.Moments);

    /// <inheritdoc cref="MomentsOf(IEnumerable{TRow})"/>
    /// <param name="columns">The rows, in columns.</param>
    public RowMoments<TModel> MomentsOf(Columns<T> columns) => new(Summarize<MomentSums>(columns).Moments);

    /// <summary>The triangular factor of rows, in one pass.</summary>
    /// <param name="rows">The rows, enumerated once.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their squares are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is not known before all rows are.</exception>
    public RowFactor<TModel> FactorOf(IEnumerable<TRow> rows) => new(Summarize<FactorSums>(rows).Factor!);

    /// <inheritdoc cref="FactorOf(IEnumerable{TRow})"/>
    /// <param name="columns">The rows, in columns.</param>
    public RowFactor<TModel> FactorOf(Columns<T> columns) => new(Summarize<FactorSums>(columns).Factor!);

    /// <summary>Fits the model to rows that nothing but their moments is left of, as it would to the rows.</summary>
    /// <param name="moments">The moments.</param>
    /// <param name="startFrom">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the descent after the epoch it is at.</param>
    /// <exception cref="NotSupportedException">
    /// The loss is not squared error, which needs rows; or a feature is marked <see cref="MissingValues.Mean"/>, and these are not the moments that a fit made with its means.
    /// </exception>
    /// <exception cref="InvalidOperationException">The options ask for what needs rows; or the function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public FitResult<TModel> Fit(RowMoments<TModel> moments, TModel? startFrom = default, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(moments);
        return FitSummary(TrainingRows.Of(moments), startFrom, cancellation);
    }

    /// <summary>Fits the model to rows that nothing but their triangular factor is left of, as it would to the rows.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="startFrom">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the descent after the epoch it is at.</param>
    /// <exception cref="NotSupportedException">The loss is not squared error, or a feature is marked <see cref="MissingValues.Mean"/>: either needs rows.</exception>
    /// <exception cref="InvalidOperationException">The options ask for what needs rows; or the function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public FitResult<TModel> Fit(RowFactor<TModel> factor, TModel? startFrom = default, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(factor);
        RequireNoMeans();
        return FitSummary(TrainingRows.Of(new(factor.Factor.ToMoments(), factor.Factor), TModel.HasIntercept), startFrom, cancellation);
    }

    private FitResult<TModel> FitSummary(TrainingRows rows, TModel? startFrom, CancellationToken cancellation)
    {
        if (typeof(TLoss) != typeof(SquaredError))
            throw new NotSupportedException($"{typeof(TLoss).Name} needs the rows: only squared error is a function of means and products.");
        _options.RequireNoRows();
        return Run(rows, _training, startFrom, cancellation);
    }

    private TrainingRows Summarize<TSums>(IEnumerable<TRow> rows)
        where TSums : class, IRowSummary<TSums>
    {
        RequireNoMeans();
        var intake = Filled(Screened(new SummaryIntake<TRow, T, TKernel, TModel, TSums>(_options.MaxDegreeOfParallelism)), rows);
        return intake.RowCount == 0 ? throw NoRows() : intake.ToRows();
    }

    private RowSummary Summarize<TSums>(Columns<T> columns)
        where TSums : class, IRowSummary<TSums>
    {
        RequireNoMeans();
        return Read(columns, rows => RowSummary.Of<TSums>(new ColumnSource<T>(Usable(rows, out _), ThreadsFor(rows)), TKernel.FeatureCount));
    }

    /// <summary>Rows are summed as they come, before it is known what the mean of all of them is.</summary>
    private static void RequireNoMeans()
    {
        if (MeanFill<T, TModel>.IsNeeded)
        {
            throw new NotSupportedException($"{TModel.RecordName} takes the mean in place of a missing {TModel.FeatureNames[TModel.MeanFilled[0]]}, "
                + "and moments or factors of a part of the rows do not know the mean of all: fit the rows themselves.");
        }
    }
}

using System.Runtime.InteropServices;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <content>From rows, wherever they stand, to what is trained on.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
    private TrainingRows RowsOf(Columns<T> columns)
    {
        if (_options.InvalidRows == InvalidRows.Refuse && _options.Stopping?.ValidationFraction is null)
            return TrainOn(columns);

        var (training, validation, skipped) = ColumnScreen<T, TModel>.Sort(columns, _options);
        if (training.RowCount == 0 || (validation.RowCount == 0 && _options.Stopping?.ValidationFraction is not null))
            throw NoRows();
        return TrainOn(training) with { Validation = validation.RowCount == 0 ? null : TrainOn(validation).Training, Skipped = skipped };
    }

    /// <summary>Numbers that cannot be used make sums that cannot be used: only then is it worth looking for them.</summary>
    private static TResult Read<TResult>(Columns<T> columns, Func<TResult> read)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.ColumnCount != TKernel.ColumnCount)
            throw new ArgumentException($"{TModel.RecordName} has {TKernel.ColumnCount} columns, features, target and sample weight together, not {columns.ColumnCount}.", nameof(columns));
        if (columns.RowCount == 0)
            throw NoRows();

        try
        {
            return read();
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

    private RowIntake<TRow> Intake(IEnumerable<TRow> rows) => Filled(NewIntake(), rows);

    private static RowIntake<TRow> Filled(RowIntake<TRow> intake, IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (AtHand(rows) is var (slice, count))
            intake.Add(slice, count);
        else
            intake.Add(rows);
        return intake;
    }

    /// <summary>Rows that can be read more than once and by several threads; null where they come one by one.</summary>
    private static (RowSlice<TRow> Rows, int Count)? AtHand(IEnumerable<TRow> rows) => rows switch
    {
        List<TRow> list => ((from, count) => CollectionsMarshal.AsSpan(list).Slice(from, count), list.Count),

        // An array of a derived record is a sequence of rows, but no span of them.
        TRow[] array when array.GetType() == typeof(TRow[]) => ((from, count) => array.AsSpan(from, count), array.Length),
        _ => null,
    };

    private RowIntake<TRow> NewIntake() => Screened(_options.Stopping?.ValidationFraction is { } fraction
        ? new SplitIntake<TRow>(NewPlainIntake(), NewPlainIntake(), new(fraction, _options.Stopping.ValidationSeed))
        : NewPlainIntake());

    private RowIntake<TRow> Screened(RowIntake<TRow> intake) => _options.InvalidRows == InvalidRows.Skip ? new ScreenedIntake<TRow, T, TKernel>(intake) : intake;

    private RowIntake<TRow> NewPlainIntake() =>
        !_usesMoments ? new ColumnIntake<TRow, T, TKernel, TModel>(TrainOn)
        : UsesFactor ? new SummaryIntake<TRow, T, TKernel, TModel, FactorSums>(_options.MaxDegreeOfParallelism)
        : new SummaryIntake<TRow, T, TKernel, TModel, MomentSums>(_options.MaxDegreeOfParallelism);

    private TrainingRows TrainOn(Columns<T> columns)
    {
        var source = new ColumnSource<T>(columns, ThreadsFor(columns));
        var rows = _usesMoments
            ? SummaryOf(source).ToRows(TModel.HasIntercept)
            : new(new DirectObjective<TRow, T, TKernel, TLoss>(columns, _loss, TModel.HasIntercept, ThreadsFor(columns)));
        return rows with { AtHand = source };
    }

    private bool UsesFactor => _options.Solver == Solver.Qr && !_options.Descends;

    private RowSummary SummaryOf(RowSource rows) =>
        UsesFactor ? RowSummary.Of<FactorSums>(rows, TKernel.FeatureCount) : RowSummary.Of<MomentSums>(rows, TKernel.FeatureCount);

    private int ThreadsFor(Columns<T> columns) => Threads.For(columns.RowCount, columns.ColumnCount, _options.MaxDegreeOfParallelism);

    private Training<TModel> TrainingWith(TrainerOptions options) => TrainingWith(options, CoefficientPrices.Of<TModel>(options.Penalty));

    private Training<TModel> TrainingWith(TrainerOptions options, CoefficientPrices prices) =>
        new(options, prices, isSquaredError: typeof(TLoss) == typeof(SquaredError), lossIsSmooth: _loss.CurvatureBound is not null);

    private static FitResult<TModel> Fit(RowIntake<TRow> intake, Training<TModel> training, TModel? startFrom, CancellationToken cancellation) =>
        intake.RowCount == 0 ? throw NoRows() : Run(intake.ToRows(), training, startFrom, cancellation);

    private static ArgumentException NoRows() => new($"There are no rows of {TModel.RecordName} to train on, or none are left to validate with.");

    private static FitResult<TModel> Run(TrainingRows rows, Training<TModel> training, TModel? startFrom, CancellationToken cancellation) =>
        training.Run(rows, startFrom, Advice.OnBuild(typeof(TKernel).Assembly), cancellation);
}

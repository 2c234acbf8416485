using System.Runtime.InteropServices;
using GradientDescent.Fitting;
using GradientDescent.Penalties;
using GradientDescent.RowReading;
using GradientDescent.Summaries;

namespace GradientDescent;

/// <content>From rows, wherever they stand, to what is trained on.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
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

    /// <summary>Means are known when all rows are: rows to be filled are kept, and parted afterwards into those that train and those that validate.</summary>
    /// <param name="means">What stands in place of missing values; the rows' own means where there are none.</param>
    private RowIntake<TRow> NewIntake(double[]? means = null) => Screened(
        MeanFill<T, TModel>.IsNeeded ? new ColumnIntake<TRow, T, TKernel, TModel>(columns => RowsOf(columns, InvalidRows.Refuse, means))
        : _options.Stopping?.ValidationFraction is { } fraction ? new SplitIntake<TRow>(NewPlainIntake(), NewPlainIntake(), new(fraction, _options.Stopping.ValidationSeed))
        : NewPlainIntake());

    private RowIntake<TRow> Screened(RowIntake<TRow> intake) =>
        LeavesOutRows ? new ScreenedIntake<TRow, T, TKernel, TModel>(intake, _options.InvalidRows) : intake;

    /// <summary>Whether rows that are at hand cannot be passed over as they are: some are left out, or filled.</summary>
    private bool MustBeKept => LeavesOutRows || MeanFill<T, TModel>.IsNeeded;

    private bool LeavesOutRows => TKernel.MayLeaveOut || _options.InvalidRows == InvalidRows.Skip;

    private RowIntake<TRow> NewPlainIntake() =>
        !_usesMoments ? new ColumnIntake<TRow, T, TKernel, TModel>(TrainOn)
        : UsesFactor ? new SummaryIntake<TRow, T, TKernel, TModel, FactorSums>(_options.MaxDegreeOfParallelism)
        : new SummaryIntake<TRow, T, TKernel, TModel, MomentSums>(_options.MaxDegreeOfParallelism);

    private bool UsesFactor => _options.Solver == Solver.Qr && !_options.Descends;

    private Fitter<TModel> TrainingWith(TrainerOptions options) => TrainingWith(options, CoefficientPrices.Of<TModel>(options.Penalty));

    private Fitter<TModel> TrainingWith(TrainerOptions options, CoefficientPrices prices) =>
        new(options, prices, isSquaredError: typeof(TLoss) == typeof(SquaredError), lossIsSmooth: _loss.CurvatureBound is not null);

    private static FitResult<TModel> Fit(RowIntake<TRow> intake, Fitter<TModel> training, TModel? startFrom, CancellationToken cancellation) =>
        intake.RowCount == 0 ? throw NoRows() : Run(intake.ToRows(), training, startFrom, cancellation);

    private static ArgumentException NoRows() => new($"There are no rows of {TModel.RecordName} to train on, or none are left to validate with.");

    private static FitResult<TModel> Run(TrainingRows rows, Fitter<TModel> training, TModel? startFrom, CancellationToken cancellation) =>
        training.Run(rows, startFrom, Advice.OnBuild(typeof(TKernel).Assembly), cancellation);
}

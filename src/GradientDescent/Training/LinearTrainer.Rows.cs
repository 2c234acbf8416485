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
        return TrainOn(training) with { Validation = validation.RowCount == 0 ? null : ObjectiveOf(validation), Skipped = skipped };
    }

    private static void RequireRows(Columns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.ColumnCount != TKernel.ColumnCount)
            throw new ArgumentException($"{TModel.RecordName} has {TKernel.ColumnCount} columns, features, target and sample weight together, not {columns.ColumnCount}.", nameof(columns));
        if (columns.RowCount == 0)
            throw NoRows();
    }

    private RowIntake<TRow> Intake(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var intake = NewIntake();
        if (rows is List<TRow> list)
            intake.Add((from, count) => CollectionsMarshal.AsSpan(list).Slice(from, count), list.Count);

        // An array of a derived record is a sequence of rows, but no span of them.
        else if (rows.GetType() == typeof(TRow[]))
            intake.Add((from, count) => ((TRow[])rows).AsSpan(from, count), ((TRow[])rows).Length);
        else
            intake.Add(rows);
        return intake;
    }

    private RowIntake<TRow> NewIntake()
    {
        var intake = _options.Stopping?.ValidationFraction is { } fraction
            ? new SplitIntake<TRow>(NewPlainIntake(), NewPlainIntake(), new(fraction, _options.Stopping.ValidationSeed))
            : NewPlainIntake();
        return _options.InvalidRows == InvalidRows.Skip ? new ScreenedIntake<TRow, T, TKernel>(intake) : intake;
    }

    private RowIntake<TRow> NewPlainIntake() => _usesMoments
        ? new MomentIntake<TRow, T, TKernel, TModel>(_options.MaxDegreeOfParallelism)
        : new ColumnIntake<TRow, T, TKernel, TModel>(TrainOn);

    private TrainingRows TrainOn(Columns<T> columns) => new(ObjectiveOf(columns)) { AtHand = new ColumnSource<T>(columns, ThreadsFor(columns)) };

    private DataObjective ObjectiveOf(Columns<T> columns) => _usesMoments
        ? new MomentsObjective(MomentSums.Of(new ColumnSource<T>(columns, ThreadsFor(columns)), TKernel.FeatureCount), TModel.HasIntercept)
        : new DirectObjective<TRow, T, TKernel, TLoss>(columns, _loss, TModel.HasIntercept, ThreadsFor(columns));

    private int ThreadsFor(Columns<T> columns) => Threads.For(columns.RowCount, columns.ColumnCount, _options.MaxDegreeOfParallelism);

    private Training<TModel> TrainingWith(TrainerOptions options) =>
        new(options, isSquaredError: typeof(TLoss) == typeof(SquaredError), lossIsSmooth: _loss.CurvatureBound is not null);

    private static FitResult<TModel> Fit(RowIntake<TRow> intake, Training<TModel> training, TModel? startFrom, CancellationToken cancellation) =>
        intake.RowCount == 0 ? throw NoRows() : Run(intake.ToRows(), training, startFrom, cancellation);

    private static ArgumentException NoRows() => new($"There are no rows of {TModel.RecordName} to train on, or none are left to validate with.");

    private static FitResult<TModel> Run(TrainingRows rows, Training<TModel> training, TModel? startFrom, CancellationToken cancellation) =>
        training.Run(rows, startFrom, Advice.OnBuild(typeof(TKernel).Assembly), cancellation);
}

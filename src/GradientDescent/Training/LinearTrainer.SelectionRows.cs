using GradientDescent.Objectives;
using GradientDescent.Passes;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Summaries;

namespace GradientDescent;

/// <content>From rows, wherever they stand, to rows that folds can be made of.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
    private static MomentsObjective ObjectiveOf(SelectionRows rows) => new(RowSummary.Of<MomentSums>(rows.Source, TKernel.FeatureCount).Moments, TModel.HasIntercept);

    private DataObjective ObjectiveOf(Columns<T> columns) => TrainOn(columns).Training;

    /// <summary>Rows that can be read again, those left out that are not to be trained on.</summary>
    private SelectionRows KeptRows(IEnumerable<TRow> rows, out RowSlice<TRow> slice)
    {
        ArgumentNullException.ThrowIfNull(rows);
        RefuseContradictions();
        return MustBeKept ? RowsInColumns(rows, out slice) : RowsAsTheyAre(rows, out slice);
    }

    private SelectionRows RowsAsTheyAre(IEnumerable<TRow> rows, out RowSlice<TRow> slice)
    {
        var (slices, count) = AtHand(rows) ?? AtHand(rows.ToArray())!.Value;
        if (count == 0)
            throw NoRows();

        slice = slices;
        return new(
            new SliceSource<TRow, T, TKernel, TModel>(slices, count, Threads.For(count, TKernel.ColumnCount, _options.MaxDegreeOfParallelism)),
            () => ColumnsOf(slices, count),
            Skipped: 0,
            Means: []);
    }

    private SelectionRows RowsInColumns(IEnumerable<TRow> rows, out RowSlice<TRow> slice)
    {
        var columns = new ColumnIntake<TRow, T, TKernel, TModel>(TrainOn);
        var kept = new RowKeeping<TRow>(columns);
        var skipped = Filled(Screened(kept), rows).Skipped;
        (slice, var count) = AtHand(kept.Rows)!.Value;
        return count == 0 ? throw NoRows() : InColumns(columns.Columns, skipped);
    }

    private SelectionRows InColumns(Columns<T> columns, long skipped)
    {
        var means = MeanFill<T, TModel>.MeansOf(columns);
        MeanFill<T, TModel>.Fill(columns, means);
        return new(new ColumnSource<T>(columns, ThreadsFor(columns)), () => columns, skipped, means);
    }

    private Columns<T> ColumnsOf(RowSlice<TRow> rows, int count)
    {
        var intake = new ColumnIntake<TRow, T, TKernel, TModel>(TrainOn);
        intake.Add(rows, count);
        return intake.Columns;
    }

    private TResult Screened<TResult>(Columns<T> columns, Func<SelectionRows, TResult> select) => Read(columns, rows =>
    {
        RefuseContradictions();
        return select(InColumns(Usable(rows, out var skipped), skipped));
    });

    private void RefuseContradictions()
    {
        if (_options.Stopping?.ValidationFraction is not null)
            throw new ArgumentException("The folds validate, and a path trains on all rows: leave Stopping.ValidationFraction out.");
        if (_options.Solver == Solver.Qr && HasClosedForm)
            throw new ArgumentException("Paths and validations follow from moments, which the other folds' merge to: leave Solver = Solver.Qr out.");
    }

    /// <param name="Source">The rows, to be passed over.</param>
    /// <param name="ToColumns">The rows in columns.</param>
    /// <param name="Skipped">How many were left out.</param>
    /// <param name="Means">What stands in them in place of missing values.</param>
    private sealed record SelectionRows(RowSource Source, Func<Columns<T>> ToColumns, long Skipped, double[] Means);
}

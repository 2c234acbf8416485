using GradientDescent.Kernels;

namespace GradientDescent;

/// <content>From rows, wherever they stand, to rows that folds can be made of.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
    private static MomentsObjective ObjectiveOf(SelectionRows rows) => new(RowSummary.Of<MomentSums>(rows.Source, TKernel.FeatureCount).Moments, TModel.HasIntercept);

    private DataObjective ObjectiveOf(Columns<T> columns) => TrainOn(columns).Training;

    /// <summary>Rows that can be read again, those that cannot be used left out if the options say so.</summary>
    private SelectionRows KeptRows(IEnumerable<TRow> rows, out RowSlice<TRow> slice)
    {
        ArgumentNullException.ThrowIfNull(rows);
        RefuseContradictions();
        var (kept, skipped) = Kept(rows);
        var (slices, count) = AtHand(kept) ?? AtHand(kept.ToArray())!.Value;
        if (count == 0)
            throw NoRows();

        slice = slices;
        return new(
            new SliceSource<TRow, T, TKernel, TModel>(slices, count, Threads.For(count, TKernel.ColumnCount, _options.MaxDegreeOfParallelism)),
            () => ColumnsOf(slices, count),
            skipped);
    }

    private (IEnumerable<TRow> Rows, long Skipped) Kept(IEnumerable<TRow> rows)
    {
        if (_options.InvalidRows == InvalidRows.Refuse)
            return (rows, 0);
        var (all, screen) = (rows.ToArray(), new RowScreen<TRow, T, TKernel>());
        TRow[] usable = [.. all.Where((_, row) => screen.IsUsable(all.AsSpan(row, 1)))];
        return (usable, all.Length - usable.Length);
    }

    private Columns<T> ColumnsOf(RowSlice<TRow> rows, int count)
    {
        var intake = new ColumnIntake<TRow, T, TKernel, TModel>(TrainOn);
        intake.Add(rows, count);
        return intake.Columns;
    }

    private TResult Screened<TResult>(Columns<T> columns, Func<SelectionRows, TResult> select) => Read(columns, () =>
    {
        RefuseContradictions();
        var usable = Usable(columns, out var skipped);
        return select(new(new ColumnSource<T>(usable, ThreadsFor(usable)), () => usable, skipped));
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
    private sealed record SelectionRows(RowSource Source, Func<Columns<T>> ToColumns, long Skipped);
}

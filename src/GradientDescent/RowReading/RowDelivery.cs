using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Reads rows of any kind and passes them to a receiver, in runs of at most one group.</summary>
internal static class RowDelivery
{
    /// <returns>The number of rows.</returns>
    public static long Deliver<TRow>(Rows<TRow> rows, IRowReceiver<TRow> to, ReadingWatch watch)
    {
        if (rows.Slice is { } slice)
            return DeliverSlices(slice, rows.Count!.Value, to, watch);

        if (rows.IsInRuns)
            return DeliverRuns(rows, to, watch);

        var run = new RowRun<TRow>(to, rows.Count, watch);
        foreach (var row in rows)
            run.Add(row);
        return run.End();
    }

    /// <summary>Passes on the first rows only.</summary>
    public static void DeliverFirst<TRow>(Rows<TRow> rows, int count, IRowReceiver<TRow> to, CancellationToken cancellationToken)
    {
        if (!rows.IsInRuns)
        {
            to.Take(rows.Take(count).ToArray(), 0);
            return;
        }

        var delivered = 0;
        foreach (var run in rows.Runs(cancellationToken))
        {
            var taken = run.Span[..Math.Min(run.Length, count - delivered)];
            to.Take(taken, delivered);
            delivered += taken.Length;
            if (delivered == count)
                return;
        }
    }

    public static async Task DeliverAsync<TRow>(Rows<TRow> rows, IRowReceiver<TRow> to, ReadingWatch watch)
    {
        if (rows.CanRunAsync)
        {
            await DeliverRunsAsync(rows, to, watch).ConfigureAwait(false);
            return;
        }

        var run = new RowRun<TRow>(to, rows.Count, watch);
        await foreach (var row in rows.ReadAsync(watch.Cancellation).WithCancellation(watch.Cancellation).ConfigureAwait(false))
        {
            watch.Cancellation.ThrowIfCancellationRequested();
            run.Add(row);
        }

        run.End();
    }

    private static long DeliverRuns<TRow>(Rows<TRow> rows, IRowReceiver<TRow> to, ReadingWatch watch)
    {
        var delivered = 0L;
        foreach (var run in rows.Runs(watch.Cancellation))
            delivered = DeliverRun(run.Span, delivered, rows.Count, to, watch);
        RequireCount(rows.Count, delivered);
        watch.After(delivered, rows.Count ?? delivered);
        return delivered;
    }

    private static async Task DeliverRunsAsync<TRow>(Rows<TRow> rows, IRowReceiver<TRow> to, ReadingWatch watch)
    {
        var delivered = 0L;
        await foreach (var run in rows.RunsAsync(watch.Cancellation).ConfigureAwait(false))
            delivered = DeliverRun(run.Span, delivered, rows.Count, to, watch);
        RequireCount(rows.Count, delivered);
        watch.After(delivered, rows.Count ?? delivered);
    }

    private static void RequireCount(long? count, long delivered)
    {
        if (count is { } stated && stated != delivered)
            throw new InvalidOperationException(FormattableString.Invariant($"The Count of these rows is wrong: it is {stated}, and {delivered} rows were read. Leave it null if it is unknown."));
    }

    /// <returns>The number of rows that were delivered so far.</returns>
    private static long DeliverRun<TRow>(ReadOnlySpan<TRow> run, long before, long? count, IRowReceiver<TRow> to, ReadingWatch watch)
    {
        to.Take(run, before);
        var delivered = before + run.Length;
        if (delivered / RowGroups.Rows > before / RowGroups.Rows)
            watch.After(delivered, count);
        return delivered;
    }

    private static long DeliverSlices<TRow>(RowSlice<TRow> slice, long count, IRowReceiver<TRow> to, ReadingWatch watch)
    {
        for (var from = 0; from < count;)
        {
            var rows = (int)Math.Min(RowGroups.Rows, count - from);
            to.Take(slice(from, rows), from);
            from += rows;
            watch.After(from, count);
        }

        return count;
    }
}

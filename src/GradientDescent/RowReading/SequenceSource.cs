using System.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Passes over rows that one thread enumerates again for every pass. They are never in memory all at once.</summary>
/// <param name="writer">Writes the rows into blocks.</param>
/// <param name="rows">The rows.</param>
/// <param name="counted">The number of rows, if they were read before.</param>
/// <param name="watch">Reports the progress of the passes.</param>
internal sealed class SequenceSource<TRow, T>(RowWriter<TRow, T> writer, Rows<TRow> rows, long? counted, ReadingWatch watch) : RowSource(watch)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly ReadingWatch _watch = watch;
    private long? _rowCount = counted ?? rows.Count;

    public override long RowCount => _rowCount ??= RowDelivery.Deliver(rows, new Counting(long.MaxValue), _watch);

    public override int ColumnCount => writer.ColumnCount;

    private protected override long? CountSoFar => _rowCount;

    /// <summary>Only rows of a source have places. Their numbers are needed too, so all rows are read once more.</summary>
    private protected override SourcePlace?[] FindPlaces(IReadOnlyList<long> indices, ReadingWatch watch)
    {
        if (!rows.IsInRuns || indices.Count == 0)
            return base.FindPlaces(indices, watch);
        var places = indices.Distinct().ToDictionary(static index => index, static _ => (SourcePlace?)null);
        RowDelivery.Deliver(rows, new PlaceNotes(writer, places), watch);
        return [.. indices.Select(index => places[index])];
    }

    /// <summary>Checks that every pass has as many rows as the pass before. Otherwise sums of different rows would be combined.</summary>
    private protected override void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch)
    {
        var groups = new GroupAdder<TRow, T, TSums>(writer, total, create());
        var count = RowDelivery.Deliver(rows, new RowTee<TRow>(new Counting(_rowCount ?? long.MaxValue), groups), watch);
        groups.End();
        groups.Release();
        if (_rowCount is { } before && count != before)
            throw Changed(before, count);
        _rowCount = count;
    }

    internal override void AddFirst<TSums>(int maxRows, TSums total)
    {
        var first = writer.AdderTo(total);
        RowDelivery.DeliverFirst(rows, maxRows, new WrittenTo<BlockAdder<T, TSums>>(writer, first), _watch.Cancellation);
        first.Flush();
        first.Release();
    }

    private static InvalidOperationException Changed(long before, long now) => new(
        $"The rows changed between two passes, or their Count is wrong: there were {before}, and now there are {now} or more. Rows that can be read again must be the same every time.");

    private sealed class WrittenTo<TRoom>(RowWriter<TRow, T> writer, TRoom room) : IRowReceiver<TRow>
        where TRoom : IBlockRoom<T>
    {
        public void Take(ReadOnlySpan<TRow> rows, long first) => writer.Write(rows, first, room);
    }

    /// <summary>Notes the places of some rows.</summary>
    private sealed class PlaceNotes(RowWriter<TRow, T> writer, Dictionary<long, SourcePlace?> places) : IRowReceiver<TRow>
    {
        public void Take(ReadOnlySpan<TRow> rows, long first)
        {
            for (var at = 0; at < rows.Length; at++)
            {
                if (places.ContainsKey(first + at))
                    places[first + at] = writer.PlaceOf(rows[at]);
            }
        }
    }

    /// <summary>Refuses surplus rows before they are used.</summary>
    private sealed class Counting(long most) : IRowReceiver<TRow>
    {
        public void Take(ReadOnlySpan<TRow> rows, long first)
        {
            if (first + rows.Length > most)
                throw Changed(most, first + rows.Length);
        }
    }
}

namespace GradientDescent.Passes;

/// <summary>Where stored rows come from: the number of each row among all rows of the input, and its place in the source.</summary>
/// <remarks>Neighbouring rows on neighbouring lines are one run. So the memory grows with the rows that were left out between others, and not with all rows.</remarks>
internal sealed class RowOrigins
{
    private readonly List<(long Row, RowOrigin Origin)> _runs = [];
    private long _count;

    /// <summary>Adds the next stored row.</summary>
    public void Add(RowOrigin origin)
    {
        if (_runs.Count == 0 || Following(_runs[^1], _count) != origin)
            _runs.Add((_count, origin));
        _count++;
    }

    /// <param name="row">The index of a stored row.</param>
    public RowOrigin Of(long row)
    {
        var (from, to) = (0, _runs.Count - 1);
        while (from < to)
        {
            var middle = (from + to + 1) / 2;
            (from, to) = _runs[middle].Row <= row ? (middle, to) : (from, middle - 1);
        }

        return Following(_runs[from], row);
    }

    /// <summary>The origin of a row if it belongs to a run.</summary>
    private static RowOrigin Following((long Row, RowOrigin Origin) run, long row)
    {
        var further = row - run.Row;
        var place = run.Origin.Place;
        return new(run.Origin.Number + further, place is { Line: { } line } ? place.Value with { Line = line + further } : place);
    }
}

/// <summary>Where a row comes from.</summary>
/// <param name="Number">Its number among all rows of the input, from 0.</param>
/// <param name="Place">Its place in the source; null if it comes from memory.</param>
internal readonly record struct RowOrigin(long Number, SourcePlace? Place);

namespace GradientDescent.Selection;

/// <summary>Every row is in one part; a fold validates on one part.</summary>
/// <param name="count">How many parts there are.</param>
/// <param name="stretch">So many rows that follow one another, from a multiple of their number on, are in the same part: a power of two that blocks begin at multiples of.</param>
internal abstract class RowParts(int count, int stretch = 1)
{
    public int Count => count;

    public int Stretch => stretch;

    /// <summary>The parts of stretches that follow one another.</summary>
    /// <param name="firstStretch">The number of the first of them.</param>
    /// <param name="parts">Receives the part of each.</param>
    public abstract void Assign(long firstStretch, Span<int> parts);

    /// <summary>How many stretches so many rows make; the last may be shorter.</summary>
    public int Stretches(int rows) => (rows + stretch - 1) / stretch;
}

/// <summary>Parts of rows that follow one another.</summary>
/// <param name="ends">For each part the number of the first row after it.</param>
internal sealed class RunsOfRows(long[] ends) : RowParts(ends.Length)
{
    /// <summary>As even as can be: the first runs have the rows left over, one each.</summary>
    public static RunsOfRows Even(long rows, int count)
    {
        var (each, over) = Math.DivRem(rows, count);
        return new([.. Enumerable.Range(1, count).Select(part => (part * each) + Math.Min(part, over))]);
    }

    /// <summary>Equal runs after a first one that has the rows left over.</summary>
    public static RunsOfRows EqualAtTheEnd(long rows, int count)
    {
        var each = rows / count;
        return new([.. Enumerable.Range(1, count).Select(part => rows - ((count - part) * each))]);
    }

    /// <summary>The part of a row, and the number of the first row after that part.</summary>
    public (int Part, long End) At(long row)
    {
        var found = Array.BinarySearch(ends, row + 1);
        var part = found < 0 ? ~found : found;
        return (part, ends[part]);
    }

    public override void Assign(long firstStretch, Span<int> parts)
    {
        for (var at = 0; at < parts.Length;)
        {
            var (part, end) = At(firstStretch + at);
            var run = (int)Math.Min(end - firstStretch - at, parts.Length - at);
            parts.Slice(at, run).Fill(part);
            at += run;
        }
    }
}

/// <summary>A part for every row, as listed.</summary>
internal sealed class ListedParts(int[] partOfRow, int count) : RowParts(count)
{
    public override void Assign(long firstStretch, Span<int> parts) => partOfRow.AsSpan((int)firstStretch, parts.Length).CopyTo(parts);
}

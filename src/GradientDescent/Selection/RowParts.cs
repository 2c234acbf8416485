namespace GradientDescent;

/// <summary>Every row is in one part; a fold validates on one part.</summary>
/// <param name="count">How many parts there are.</param>
internal abstract class RowParts(int count)
{
    public int Count => count;

    /// <summary>The parts of rows that follow one another.</summary>
    /// <param name="firstRow">The number of the first of them.</param>
    /// <param name="parts">Receives the part of each.</param>
    public abstract void Assign(long firstRow, Span<int> parts);
}

/// <summary>Parts of rows that follow one another.</summary>
/// <param name="ends">For each part the number of the first row behind it.</param>
internal sealed class RunsOfRows(long[] ends) : RowParts(ends.Length)
{
    /// <summary>As even as can be: the first runs have the rows left over, one each.</summary>
    public static RunsOfRows Even(long rows, int count)
    {
        var (each, over) = Math.DivRem(rows, count);
        return new([.. Enumerable.Range(1, count).Select(part => (part * each) + Math.Min(part, over))]);
    }

    /// <summary>Equal runs behind a first one that has the rows left over.</summary>
    public static RunsOfRows EqualAtTheEnd(long rows, int count)
    {
        var each = rows / count;
        return new([.. Enumerable.Range(1, count).Select(part => rows - ((count - part) * each))]);
    }

    /// <summary>The part of a row, and the number of the first row behind that part.</summary>
    public (int Part, long End) At(long row)
    {
        var found = Array.BinarySearch(ends, row + 1);
        var part = found < 0 ? ~found : found;
        return (part, ends[part]);
    }

    public override void Assign(long firstRow, Span<int> parts)
    {
        for (var at = 0; at < parts.Length;)
        {
            var (part, end) = At(firstRow + at);
            var run = (int)Math.Min(end - firstRow - at, parts.Length - at);
            parts.Slice(at, run).Fill(part);
            at += run;
        }
    }
}

/// <summary>A part for every row, as listed.</summary>
internal sealed class ListedParts(int[] partOfRow, int count) : RowParts(count)
{
    public override void Assign(long firstRow, Span<int> parts) => partOfRow.AsSpan((int)firstRow, parts.Length).CopyTo(parts);
}

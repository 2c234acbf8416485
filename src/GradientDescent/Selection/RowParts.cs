namespace GradientDescent.Selection;

/// <summary>The assignment of rows to parts. Every row is in one part, and a fold is validated on one part.</summary>
/// <param name="count">The number of parts.</param>
/// <param name="stretch">
/// The number of consecutive rows that are always in the same part: a stretch. It is a power of two. Stretches and blocks begin at multiples of it.
/// </param>
internal abstract class RowParts(int count, int stretch = 1)
{
    public int Count => count;

    public int Stretch => stretch;

    /// <summary>Computes the parts of consecutive stretches.</summary>
    /// <param name="firstStretch">The number of the first stretch.</param>
    /// <param name="parts">Receives the part of each stretch.</param>
    public abstract void Assign(long firstStretch, Span<int> parts);

    /// <summary>Computes the parts of consecutive rows.</summary>
    /// <param name="firstRow">The number of the first row.</param>
    /// <param name="parts">Receives the part of each row.</param>
    public void AssignRows(long firstRow, Span<int> parts)
    {
        if (stretch == 1)
        {
            Assign(firstRow, parts);
            return;
        }

        Span<int> part = stackalloc int[1];
        for (var at = 0; at < parts.Length;)
        {
            var (number, within) = Math.DivRem(firstRow + at, stretch);
            Assign(number, part);
            var run = Math.Min(stretch - (int)within, parts.Length - at);
            parts.Slice(at, run).Fill(part[0]);
            at += run;
        }
    }

    /// <summary>The number of stretches of some rows; the last one may be shorter.</summary>
    public int Stretches(int rows) => (rows + stretch - 1) / stretch;
}

/// <summary>Parts of consecutive rows.</summary>
/// <param name="ends">For each part the number of the first row after it.</param>
internal sealed class RunsOfRows(long[] ends) : RowParts(ends.Length)
{
    /// <summary>Parts of equal size. If the rows do not divide evenly, the first parts have one row more.</summary>
    public static RunsOfRows Even(long rows, int count)
    {
        var (each, over) = Math.DivRem(rows, count);
        return new([.. Enumerable.Range(1, count).Select(part => (part * each) + Math.Min(part, over))]);
    }

    /// <summary>Parts of equal size. If the rows do not divide evenly, the first part has the remaining rows too.</summary>
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

/// <summary>Parts from a list with the part of each row.</summary>
internal sealed class ListedParts(int[] partOfRow, int count) : RowParts(count)
{
    public override void Assign(long firstStretch, Span<int> parts) => partOfRow.AsSpan((int)firstStretch, parts.Length).CopyTo(parts);
}

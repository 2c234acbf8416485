using System.Numerics;

namespace GradientDescent;

/// <summary>The rows of a block sorted by the part that they are in, by counting.</summary>
internal sealed class PartOrder(RowParts parts, int mostRows)
{
    private readonly int[] _partOf = new int[parts.Stretches(mostRows)];

    private readonly int[] _from = new int[parts.Count];
    private readonly int[] _next = new int[parts.Count];
    private readonly int[] _rows = new int[parts.Count];

    /// <summary>Where each stretch begins in the block, part by part, and behind the last as many as a vector has doubles, that it may read.</summary>
    public int[] Places { get; } = new int[parts.Stretches(mostRows) + Vector<double>.Count];

    /// <param name="firstRow">The number of the block's first row among all.</param>
    /// <param name="rows">How many rows it has.</param>
    public void Sort(long firstRow, int rows)
    {
        var partOf = _partOf.AsSpan(0, parts.Stretches(rows));
        parts.Assign(firstRow / parts.Stretch, partOf);

        Array.Clear(_rows);
        foreach (var part in partOf)
            _rows[part]++;
        for (int part = 0, from = 0; part < _rows.Length; from += _rows[part++])
            _from[part] = _next[part] = from;
        for (var stretch = 0; stretch < partOf.Length; stretch++)
            Places[_next[partOf[stretch]]++] = stretch * parts.Stretch;
        Places.AsSpan(partOf.Length, Vector<double>.Count).Clear();

        for (var part = 0; part < _rows.Length; part++)
            _rows[part] *= parts.Stretch;
        _rows[partOf[^1]] -= (partOf.Length * parts.Stretch) - rows;
    }

    /// <summary>Where a part begins among the places, and how many rows it has.</summary>
    public (int From, int Rows) Of(int part) => (_from[part], _rows[part]);
}

namespace GradientDescent.Grouping;

/// <summary>The numbers of the rows of each group, in ascending order: a counting sort, which is stable.</summary>
internal sealed class SortedGroups
{
    private readonly int[] _ends;
    private readonly int[] _rows;

    /// <param name="groupOfRow">The number of each row's group.</param>
    /// <param name="sizes">The number of rows of each group.</param>
    public SortedGroups(IReadOnlyList<int> groupOfRow, IReadOnlyList<int> sizes)
    {
        _rows = new int[groupOfRow.Count];
        _ends = new int[sizes.Count];
        for (var group = 1; group < sizes.Count; group++)
            _ends[group] = _ends[group - 1] + sizes[group - 1];

        // Each end begins as the start of its group, and each row of the group moves it by one.
        for (var row = 0; row < _rows.Length; row++)
            _rows[_ends[groupOfRow[row]]++] = row;
    }

    public int Count => _ends.Length;

    public int RowCount => _rows.Length;

    public ReadOnlySpan<int> RowsOf(int group) => _rows.AsSpan((group == 0 ? 0 : _ends[group - 1]).._ends[group]);
}

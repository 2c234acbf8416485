using GradientDescent.RowReading;

namespace GradientDescent.Grouping;

/// <summary>Records the groups of rows that are fitted, and the rows that each group leaves out. A group whose rows are all left out is a group too.</summary>
internal sealed class RowsByGroup<TRow, TKey>(Func<TRow, TKey> key) : IRowReceiver<TRow>
    where TKey : notnull
{
    private readonly GroupedRows<TRow, TKey> _grouped = new(key);
    private readonly Dictionary<int, SkippedRows> _skipped = [];

    /// <summary>The key of each group, in the order of the groups' appearance.</summary>
    public IReadOnlyList<TKey> Keys => _grouped.Keys;

    public void Take(ReadOnlySpan<TRow> rows, long first) => _grouped.Take(rows, first);

    /// <summary>A row that is left out because it is null, or that has no key, belongs to no group.</summary>
    public void LeaveOut(TRow row, long number, InvalidRow invalid)
    {
        if (row is null || key(row) is not { } its)
            return;
        var group = _grouped.NumberOf(its);
        if (!_skipped.TryGetValue(group, out var skipped))
            _skipped.Add(group, skipped = new());
        skipped.Add(number, invalid);
    }

    /// <summary>The numbers of the rows of each group, among those that were not left out.</summary>
    public SortedGroups ToSorted() => new(_grouped.GroupOfRow, _grouped.Sizes);

    /// <summary>Why rows of a group were left out.</summary>
    public IReadOnlyList<SkippedRowReason> SkippedOf(int group) => _skipped.TryGetValue(group, out var skipped) ? skipped.Reasons : [];
}

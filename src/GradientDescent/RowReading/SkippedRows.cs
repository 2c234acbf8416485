namespace GradientDescent.RowReading;

/// <summary>Counts the rows that are left out, by property and reason.</summary>
internal sealed class SkippedRows : IPartialSum<SkippedRows>
{
    private const int MaxFirstRows = 5;

    private readonly Dictionary<(string? Property, InvalidRowReason Reason), Group> _groups = [];

    /// <summary>The reasons, in the order of their first rows.</summary>
    public IReadOnlyList<SkippedRowReason> Reasons => [.. _groups
        .OrderBy(static pair => pair.Value.First[0])
        .Select(static pair => new SkippedRowReason { Property = pair.Key.Property, Reason = pair.Key.Reason, RowCount = pair.Value.Count, FirstRows = [.. pair.Value.First], FirstPlaces = [.. pair.Value.Places] })];

    /// <summary>The reasons of some rows and of later ones.</summary>
    /// <param name="reasons">The reasons of the first rows.</param>
    /// <param name="later">The reasons of the later rows, which are counted from 0 again.</param>
    /// <param name="before">The number of rows before the later ones.</param>
    public static IReadOnlyList<SkippedRowReason> Merge(IReadOnlyList<SkippedRowReason> reasons, IReadOnlyList<SkippedRowReason> later, long before)
    {
        if (later.Count == 0)
            return reasons;
        var merged = Of(reasons, 0);
        merged.Merge(Of(later, before));
        return merged.Reasons;
    }

    private static SkippedRows Of(IReadOnlyList<SkippedRowReason> reasons, long before)
    {
        var rows = new SkippedRows();
        foreach (var reason in reasons)
        {
            var group = rows.GroupOf((reason.Property, reason.Reason));
            group.Count = reason.RowCount;
            group.First.AddRange(reason.FirstRows.Select(row => row + before));
            group.Places.AddRange(reason.FirstPlaces);
        }

        return rows;
    }

    /// <param name="row">The index of the row among all rows of the input. Rows are added in ascending order.</param>
    /// <param name="invalid">What is wrong with it.</param>
    public void Add(long row, InvalidRow invalid)
    {
        var group = GroupOf((invalid.Property, invalid.Reason));
        group.Count++;
        if (group.First.Count < MaxFirstRows)
        {
            group.First.Add(row);
            if (invalid.Place is { } place)
                group.Places.Add(place);
        }
    }

    /// <param name="other">The rows that were left out among later rows of the input.</param>
    public void Merge(SkippedRows other)
    {
        foreach (var (key, added) in other._groups)
        {
            var group = GroupOf(key);
            var room = MaxFirstRows - group.First.Count;
            group.Count += added.Count;
            group.First.AddRange(added.First.Take(room));
            group.Places.AddRange(added.Places.Take(room));
        }
    }

    public void Clear() => _groups.Clear();

    private Group GroupOf((string? Property, InvalidRowReason Reason) key)
    {
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new());
        return group;
    }

    private sealed class Group
    {
        public List<long> First { get; } = [];

        public List<SourcePlace> Places { get; } = [];

        public long Count { get; set; }
    }
}

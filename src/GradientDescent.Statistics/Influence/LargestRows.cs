namespace GradientDescent.Statistics.Influence;

/// <summary>The rows with the largest values of a measure, the largest first. Of equal values, the earlier row is first. A row without a value is left out.</summary>
/// <param name="count">The number of rows to keep.</param>
/// <param name="measure">The measure; NaN if the row has none.</param>
internal sealed class LargestRows(int count, Func<RowInfluence, double> measure)
{
    private readonly List<RowInfluence> _rows = new(count + 1);

    public IReadOnlyList<RowInfluence> Rows => _rows;

    /// <summary>Adds a row that comes after those that were added.</summary>
    public void Add(in RowInfluence row)
    {
        var value = measure(row);
        if (double.IsNaN(value) || count == 0 || (_rows.Count == count && value <= measure(_rows[^1])))
            return;
        var at = _rows.Count;
        while (at > 0 && measure(_rows[at - 1]) < value)
            at--;
        _rows.Insert(at, row);
        if (_rows.Count > count)
            _rows.RemoveAt(count);
    }

    public void Merge(LargestRows later)
    {
        foreach (var row in later._rows)
            Add(row);
    }

    public void Clear() => _rows.Clear();
}

using System.Globalization;
using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>Notes the group of each row as it comes by; the rows themselves are not kept.</summary>
internal sealed class GroupedRows<TRow, TKey>(Func<TRow, TKey> key) : IRowReceiver<TRow>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _numbers = [];
    private readonly List<int> _sizes = [];
    private readonly List<int> _groupOfRow = [];

    /// <summary>How many rows each group has, in the order in which groups appeared.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>The number of each row's group.</summary>
    public IReadOnlyList<int> GroupOfRow => _groupOfRow;

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var name = rows[row] is null ? throw new InvalidRowException(first + row) : KeyOf(rows[row], first + row);
            if (_numbers.TryAdd(name, _sizes.Count))
                _sizes.Add(0);
            var group = _numbers[name];
            _sizes[group]++;
            _groupOfRow.Add(group);
        }
    }

    private TKey KeyOf(TRow row, long number) => key(row)
        ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Row {number} has no key to group it by: give it one, or leave it out."));
}

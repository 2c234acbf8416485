using GradientDescent.Printing;
using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>Records the group of each row. The rows are not stored.</summary>
internal sealed class GroupedRows<TRow, TKey>(Func<TRow, TKey> key) : IRowReceiver<TRow>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _numbers = [];
    private readonly List<int> _sizes = [];
    private readonly List<int> _groupOfRow = [];

    /// <summary>The number of rows per group, in the order of the groups' appearance.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>The number of each row's group.</summary>
    public IReadOnlyList<int> GroupOfRow => _groupOfRow;

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var name = rows[row] is null ? throw new InvalidRowException(first + row, InvalidRow.Null) : KeyOf(rows[row], first + row);
            if (_numbers.TryAdd(name, _sizes.Count))
                _sizes.Add(0);
            var group = _numbers[name];
            _sizes[group]++;
            _groupOfRow.Add(group);
        }
    }

    private TKey KeyOf(TRow row, long number) => key(row)
        ?? throw new ArgumentException($"The key of row {RowNumber.Of(number)} is null: give it a key, or leave the row out.");
}

using System.Runtime.InteropServices;
using GradientDescent.Printing;
using GradientDescent.RowReading;

namespace GradientDescent.Grouping;

/// <summary>Numbers the groups of rows in the order of their appearance, and records the group of each row. The rows are not stored.</summary>
internal sealed class GroupedRows<TRow, TKey>(Func<TRow, TKey> key) : IRowReceiver<TRow>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _numbers = [];
    private readonly List<TKey> _keys = [];
    private readonly List<int> _sizes = [];
    private readonly List<int> _groupOfRow = [];

    /// <summary>The key of each group, in the order of the groups' appearance.</summary>
    public IReadOnlyList<TKey> Keys => _keys;

    /// <summary>The number of rows per group, in the same order.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>The number of each row's group.</summary>
    public IReadOnlyList<int> GroupOfRow => _groupOfRow;

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var group = NumberOf(rows[row] is null ? throw new InvalidRowException(first + row, InvalidRow.Null) : KeyOf(rows[row], first + row));
            _sizes[group]++;
            _groupOfRow.Add(group);
        }
    }

    /// <summary>The number of the group with a key. A new group has no rows yet.</summary>
    public int NumberOf(TKey name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var exists);
        if (exists)
            return number;
        number = _keys.Count;
        _keys.Add(name);
        _sizes.Add(0);
        return number;
    }

    private TKey KeyOf(TRow row, long number) => key(row)
        ?? throw new ArgumentException($"The key of row {RowNumber.Of(number)} is null: give it a key, or leave the row out.");
}

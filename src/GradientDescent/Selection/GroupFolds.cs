using System.Globalization;
using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary><see cref="Folds.ByGroup"/>. Groups are numbered as they appear, so that no key's hash decides anything.</summary>
internal sealed class GroupFolds<TRow, TKey>(int count, Func<TRow, TKey> key) : Folds<TRow>
    where TKey : notnull
{
    private const int RowsAtATime = 4096;

    public override int Count { get; } = Folds.Checked(count);

    internal override FoldScheme Of(RowSlice<TRow> rows, int count)
    {
        var numbers = new Dictionary<TKey, int>();
        var sizes = new List<int>();
        var groupOfRow = new int[count];
        for (var from = 0; from < count; from += RowsAtATime)
        {
            var slice = rows(from, Math.Min(RowsAtATime, count - from));
            for (var row = 0; row < slice.Length; row++)
            {
                var name = slice[row] is null ? throw new InvalidRowException(from + row) : KeyOf(slice[row], from + row);
                if (numbers.TryAdd(name, sizes.Count))
                    sizes.Add(0);
                sizes[groupOfRow[from + row] = numbers[name]]++;
            }
        }

        if (sizes.Count < Count)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{sizes.Count} groups are too few for {Count} folds: take at most {sizes.Count} folds, or a key that tells more groups apart."));
        var foldOfGroup = Balance(sizes);
        return new(new ListedParts(Array.ConvertAll(groupOfRow, group => foldOfGroup[group]), Count));
    }

    private TKey KeyOf(TRow row, int number) => key(row)
        ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Row {number} has no key to group it by: give it one, or leave it out."));

    private int[] Balance(List<int> sizes)
    {
        var foldOfGroup = new int[sizes.Count];
        var folds = new PriorityQueue<int, (long Rows, int Fold)>(Enumerable.Range(0, Count).Select(fold => (fold, (0L, fold))));
        foreach (var group in Enumerable.Range(0, sizes.Count).OrderByDescending(group => sizes[group]))
        {
            folds.TryDequeue(out var fold, out var weight);
            foldOfGroup[group] = fold;
            folds.Enqueue(fold, (weight.Rows + sizes[group], fold));
        }

        return foldOfGroup;
    }
}

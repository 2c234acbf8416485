using System.Globalization;
using GradientDescent.Grouping;
using static System.FormattableString;

namespace GradientDescent.Selection;

/// <summary><see cref="Folds.ByGroup{TRow, TKey}"/>. Groups are numbered in the order of their appearance, so that the folds do not depend on the hashes of the keys.</summary>
internal sealed class GroupFolds<TRow, TKey>(int count, Func<TRow, TKey> key) : Folds<TRow>
    where TKey : notnull
{
    public override int Count { get; } = Folds.Checked(count);

    private protected override string Call => Invariant($"ByGroup({Count}, key)");

    internal override FoldAssignment<TRow> Begin()
    {
        var groups = new GroupedRows<TRow, TKey>(key);
        return new(_ => new(PartsOf(groups))) { Receiver = groups };
    }

    private ListedParts PartsOf(GroupedRows<TRow, TKey> groups)
    {
        if (groups.Sizes.Count < Count)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{groups.Sizes.Count} groups are too few for {Count} folds: use at most {groups.Sizes.Count} folds, or a key with more values."));
        var foldOfGroup = Balance(groups.Sizes);
        return new([.. groups.GroupOfRow.Select(group => foldOfGroup[group])], Count);
    }

    /// <summary>Assigns the groups in descending order of size, each to the fold with the fewest rows so far.</summary>
    private int[] Balance(IReadOnlyList<int> sizes)
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

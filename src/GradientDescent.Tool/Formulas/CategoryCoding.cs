namespace GradientDescent.Tool.Formulas;

/// <summary>The coding of a category in a term.</summary>
/// <param name="Category">The category.</param>
/// <param name="HasAllLevels">Whether the reference level has a column too.</param>
internal sealed record CodedCategory(Factor Category, bool HasAllLevels);

/// <summary>
/// Decides which categories of a term have a column for their reference level, so that the columns of a formula have full rank and the same span as with all levels. This is
/// patsy's algorithm (patsy/redundancy.py).
/// </summary>
/// <remarks>
/// A category with all levels spans the intercept and the category without its reference. So a term <c>a:b</c> spans the parts <c>1</c>, <c>a-</c>, <c>b-</c> and <c>a-:b-</c>,
/// where the minus means without reference. The parts that an earlier term of the same numbers has are left out. The others are joined: <c>1</c> and <c>a-</c> to <c>a</c> with
/// all levels.
/// </remarks>
internal sealed class CategoryCoding
{
    private readonly HashSet<HashSet<Factor>> _used = new(HashSet<Factor>.CreateSetComparer());

    /// <param name="hasIntercept">Whether the part without categories is there already.</param>
    public CategoryCoding(bool hasIntercept)
    {
        if (hasIntercept)
            _used.Add([]);
    }

    /// <summary>The parts of a term, each with the coding of its categories. Terms with fewer factors come first.</summary>
    /// <param name="categories">The categories of the term.</param>
    public IReadOnlyList<IReadOnlyList<CodedCategory>> Of(IReadOnlyList<Factor> categories)
    {
        List<HashSet<CodedCategory>> parts = [.. Subsets(categories).Where(subset => _used.Add([.. subset])).Select(static subset => subset.Select(static category => new CodedCategory(category, false)).ToHashSet())];
        while (JoinOnce(parts))
        {
        }

        return [.. parts.Select(IReadOnlyList<CodedCategory> (part) => [.. part])];
    }

    /// <summary>Smaller subsets first; among those of one size, in the order of the first category that differs.</summary>
    private static IEnumerable<Factor[]> Subsets(IReadOnlyList<Factor> categories)
    {
        IEnumerable<int[]> subsets = [[]];
        for (var i = 0; i < categories.Count; i++)
            subsets = subsets.Concat(subsets.Select(subset => (int[])[.. subset, i])).ToArray();
        return subsets.OrderBy(static subset => subset.Length).ThenBy(static subset => subset, Comparer<int[]>.Create(static (one, other) => one.AsSpan().SequenceCompareTo(other)))
            .Select(subset => subset.Select(index => categories[index]).ToArray());
    }

    /// <summary>Joins the first part that another one, longer by one category without reference, can take in.</summary>
    private static bool JoinOnce(List<HashSet<CodedCategory>> parts)
    {
        for (var shorter = 0; shorter < parts.Count; shorter++)
        {
            for (var longer = shorter + 1; longer < parts.Count; longer++)
            {
                if (parts[longer].Count != parts[shorter].Count + 1 || !parts[longer].IsSupersetOf(parts[shorter]))
                    continue;
                var added = parts[longer].Except(parts[shorter]).Single();
                parts[longer] = [.. parts[shorter], added with { HasAllLevels = true }];
                parts.RemoveAt(shorter);
                return true;
            }
        }

        return false;
    }
}

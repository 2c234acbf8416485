using System.Diagnostics.CodeAnalysis;
using GradientDescent.Grouping;
using GradientDescent.Printing;
using GradientDescent.Sources;

namespace GradientDescent;

/// <summary>A model for each group of rows, such as one for each city.</summary>
/// <remarks>Immutable, and several threads may read it.</remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
/// <example>
/// <code>
/// var cities = new House.Trainer().FitBy(houses, house => house.City);
/// House.Model oslo = cities["Oslo"].Fit!.Model;
/// foreach (var city in cities.Failed)
///     Console.WriteLine($"{city.Key}: {city.Error}");
/// </code>
/// </example>
public sealed class GroupFits<TKey, TModel>
    where TKey : notnull
    where TModel : ILinearModel
{
    private readonly Dictionary<TKey, GroupFit<TKey, TModel>> _byKey;

    internal GroupFits(GroupFit<TKey, TModel>[] groups, IReadOnlyList<SkippedRowReason> skipped)
    {
        Groups = groups.AsReadOnly();
        Failed = [.. groups.Where(static group => !group.IsFitted)];
        SkippedRowReasons = skipped;
        _byKey = groups.ToDictionary(static group => group.Key);
    }

    /// <summary>The groups, in the order in which their keys appear.</summary>
    public IReadOnlyList<GroupFit<TKey, TModel>> Groups { get; }

    /// <summary>The groups whose rows cannot be fitted, in the same order; empty if there are none.</summary>
    public IReadOnlyList<GroupFit<TKey, TModel>> Failed { get; }

    /// <summary>The number of rows of all groups: with validation rows, but without those that were skipped.</summary>
    public long RowCount => Groups.Sum(static group => group.RowCount);

    /// <summary>The number of rows that were left out, see <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    public long SkippedRows => SkippedRowReasons.Sum(static reason => reason.RowCount);

    /// <summary>Why rows were left out, see <see cref="FitResult{TModel}.SkippedRowReasons"/>.</summary>
    public IReadOnlyList<SkippedRowReason> SkippedRowReasons { get; }

    /// <summary>The group with a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no group with this key. If the keys are texts, the message names those that are similar.</exception>
    public GroupFit<TKey, TModel> this[TKey key] => TryGetValue(key, out var group) ? group : throw NotFound(key);

    /// <summary>Finds the group with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="group">The group; null if there is none with this key.</param>
    /// <returns>Whether there is such a group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(TKey key, [NotNullWhen(true)] out GroupFit<TKey, TModel>? group) => _byKey.TryGetValue(key, out group);

    /// <summary>
    /// Returns a table with the number of rows, the loss and R² of each group, and its error or its first advice, if any. Of many groups it shows the first twelve. Numbers have six
    /// significant digits, in the invariant culture.
    /// </summary>
    public override string ToString() => GroupTable.Of(this);

    private KeyNotFoundException NotFound(TKey key)
    {
        string[] keys = [.. Groups.Select(static group => GroupFit<TKey, TModel>.TextOf(group.Key))];
        var text = GroupFit<TKey, TModel>.TextOf(key);
        return new($"There is no group {(key is string ? NearestNames.Named(text, keys) : text)}. The groups are {ShortList.Of(keys)}.");
    }
}

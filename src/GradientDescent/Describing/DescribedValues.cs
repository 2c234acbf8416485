namespace GradientDescent.Describing;

/// <summary>What is known of the values of a column.</summary>
/// <param name="Distinct">The number of different values; null if there are too many to count.</param>
/// <param name="Numbers">What is known of its numbers.</param>
/// <param name="Levels">Its levels, and the texts that cannot be used.</param>
internal sealed record DescribedValues(long? Distinct, NumberSummary Numbers, IReadOnlyList<ValueCount> Levels)
{
    /// <summary>Whether there are more texts than are counted.</summary>
    public bool HasMore { get; init; }

    /// <summary>The most frequent first.</summary>
    public static IEnumerable<ValueCount> ByFrequency(IEnumerable<KeyValuePair<string, long>> counts, bool areKnown) => counts
        .Select(pair => new ValueCount(pair.Key, pair.Value, areKnown)).OrderByDescending(static level => level.Count).ThenBy(static level => level.Value, StringComparer.Ordinal);
}

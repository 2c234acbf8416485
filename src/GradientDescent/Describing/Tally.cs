namespace GradientDescent.Describing;

/// <summary>Counts how often each value occurs, for a limited number of different values.</summary>
/// <param name="maxDistinct">The largest number of different values that are counted.</param>
internal sealed class Tally<T>(int maxDistinct)
    where T : notnull
{
    private readonly Dictionary<T, Occurrences> _counts = [];
    private readonly Occurrences _leftOut = new();

    /// <summary>The values in the order of their first row, and how often each occurs.</summary>
    public IEnumerable<KeyValuePair<T, long>> Counts => _counts.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.Count));

    /// <summary>How many values were left out, because there were too many different ones.</summary>
    public long LeftOut => _leftOut.Count;

    /// <summary>The number of different values; null if some were left out.</summary>
    public long? Distinct => LeftOut > 0 ? null : _counts.Count;

    /// <summary>How many values were added.</summary>
    public long Total => _counts.Values.Sum(static its => its.Count) + LeftOut;

    /// <summary>Whether a value that is counted occurs twice.</summary>
    public bool HasRepeats => _counts.Values.Any(static its => its.Count > 1);

    /// <summary>Whether a value is counted.</summary>
    public bool Contains(T value) => _counts.ContainsKey(value);

    /// <param name="value">The value.</param>
    /// <param name="count">How often it is added.</param>
    /// <returns>Whether the value is counted. If not, it is left out.</returns>
    public bool Add(T value, long count = 1)
    {
        var its = OccurrencesOf(value);
        its.Count += count;
        return its != _leftOut;
    }

    /// <summary>Where the occurrences of a value are counted: together with those of all other values that are left out, if there are too many different ones.</summary>
    public Occurrences OccurrencesOf(T value)
    {
        if (_counts.TryGetValue(value, out var its))
            return its;
        if (_counts.Count == maxDistinct)
            return _leftOut;
        _counts.Add(value, its = new());
        return its;
    }
}

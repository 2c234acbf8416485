using GradientDescent.Sources;

namespace GradientDescent.Describing;

/// <summary>Counts the values of an enum, of flags, of a text with levels or of a <c>bool</c>. A value is resolved to its levels once, not in every row.</summary>
/// <param name="use">The property, and what its model uses it for.</param>
internal sealed class LevelCounter(PropertyUse use) : PropertyCounter(use)
{
    private readonly Tally<object> _values = new(ColumnDescription.MaxDistinctTexts);
    private readonly Dictionary<string, long> _known = LevelNames.All(use.Property).ToDictionary(static name => name, static _ => 0L);
    private readonly Tally<string> _unknown = new(ColumnDescription.MaxDistinctTexts);

    protected override void Count(object value)
    {
        value = value switch
        {
            UnreadableCell { Text: { } text } => new UnreadableCell(CountedText.Of(text)),
            string text when !_known.ContainsKey(text) => CountedText.Of(text),
            _ => value,
        };
        if (!_values.Add(value))
            CountLevels(value, 1);
    }

    protected override DescribedValues Describe()
    {
        // Different values can have the same level, such as a member and its name.
        var distinct = _values.Counts.Select(pair => CountLevels(pair.Key, pair.Value)).OfType<string>().Distinct().Count();
        ValueCount[] levels = [.. LevelNames.All(Property).Select(name => new ValueCount(name, _known[name])), .. DescribedValues.ByFrequency(_unknown.Counts, areKnown: false)];
        return new(_values.LeftOut > 0 ? null : distinct, NumberSummary.None, levels)
        {
            HasMore = _unknown.LeftOut > 0,
        };
    }

    /// <returns>The names of all levels of the value as one text; null if nothing is known of it.</returns>
    private string? CountLevels(object value, long count)
    {
        var names = LevelNames.Of(Property, value);
        if (names is null || (names.Unknown is not null && !Property.AcceptsUnknownLevels))
            Invalid += count;
        if (names is null)
            return null;
        foreach (var name in names.Known)
            _known[name] += count;
        if (names.Unknown is { } unknown)
            _unknown.Add(unknown, count);
        return string.Join('\0', names.Known.Append(names.Unknown));
    }
}

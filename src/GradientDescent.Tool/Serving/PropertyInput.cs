using GradientDescent.Describing;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Serving;

/// <summary>How a value of a property is entered, with what the training rows had.</summary>
internal sealed record PropertyInput
{
    public required string Name { get; init; }

    /// <summary>The kind of control: <c>select</c>, <c>flags</c>, or the type of an input of HTML.</summary>
    public required string Control { get; init; }

    /// <summary>Whether a prediction needs a value.</summary>
    public required bool NeedsValue { get; init; }

    /// <summary>Whether only whole numbers are values.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The least and the greatest value of the training rows, for people; null if they are not known.</summary>
    public (string Least, string Greatest)? Range { get; init; }

    /// <summary>The value to begin with, as the control has it; null for none.</summary>
    public string? First { get; init; }

    /// <summary>The levels, with the number of training rows of each; null if it is not known.</summary>
    public IReadOnlyList<(string Level, long? Rows)> Levels { get; init; } = [];

    /// <summary>Whether the model predicts for values that are none of its levels.</summary>
    public bool TakesOthers { get; init; }

    /// <summary>Whether a prediction needs a value of a property: it may not be missing, or nothing replaces a missing one.</summary>
    public static bool IsRequired(ModelProperty property) => !property.IsNullable || property.SkipsRows;

    public static PropertyInput Of(ModelProperty property, LinearModel model) => property.Levels.Count > 0 ? OfLevels(property, model) : property.Type switch
    {
        PropertyType.Boolean when property.IsNullable => new() { Name = property.Name, Control = "select", NeedsValue = false, Levels = [("true", null), ("false", null)] },
        PropertyType.Boolean => new() { Name = property.Name, Control = "checkbox", NeedsValue = true },
        _ => OfNumber(property, TrainedRange.Of(property, model)),
    };

    /// <summary>The first choice is the most frequent level; the reference if numbers of rows are not known.</summary>
    private static PropertyInput OfLevels(ModelProperty property, LinearModel model)
    {
        var counts = (model.Details()?.Provenance?.LevelCounts ?? []).Where(count => count.Property == property.Name).ToDictionary(static count => count.Level, static count => count.Rows);
        var mostFrequent = property.Levels.MaxBy(level => counts.GetValueOrDefault(level.Name));
        return new()
        {
            Name = property.Name,
            Control = property.Type == PropertyType.Flags ? "flags" : "select",
            NeedsValue = IsRequired(property),
            First = property.Type == PropertyType.Flags ? null : counts.Count > 0 ? mostFrequent?.Name : (property.Reference ?? mostFrequent)?.Name,
            TakesOthers = property.UnknownLevels != UnknownLevels.Throw,
            Levels = [.. property.Levels.Select(level => (level.Name, counts.TryGetValue(level.Name, out var rows) ? rows : (long?)null))],
        };
    }

    private static PropertyInput OfNumber(ModelProperty property, (double Least, double Greatest)? range)
    {
        var isWhole = NumberTypes.IsWhole(property.Type);
        return new()
        {
            Name = property.Name,
            Control = property.Type switch
            {
                PropertyType.DateOnly => "date",
                PropertyType.DateTime or PropertyType.DateTimeOffset => "datetime-local",
                PropertyType.TimeOnly => "time",
                PropertyType.TimeSpan => "text",
                _ => "number",
            },
            NeedsValue = IsRequired(property),
            IsWhole = isWhole,
            Range = range is var (least, greatest) ? (NumberText.Of(property.Type, least), NumberText.Of(property.Type, greatest)) : null,
            First = range is null ? null : Entered(property.Type, TrainedRange.Middle(range.Value, isWhole)),
        };
    }

    /// <summary>A number as the control has it: a date and time has a T between them.</summary>
    private static string Entered(PropertyType type, double number) => type is PropertyType.DateTime or PropertyType.DateTimeOffset
        ? NumberText.Of(type, number).TrimEnd('Z').Replace(' ', 'T')
        : NumberText.Of(type, number);
}

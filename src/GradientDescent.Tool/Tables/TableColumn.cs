using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Tables;

/// <summary>What a column of a table becomes in a model.</summary>
/// <param name="Description">What its rows have.</param>
internal sealed record TableColumn(ColumnDescription Description)
{
    /// <summary>The name of the column.</summary>
    public string Name => Description.Name;

    /// <summary>The property that the column is read as, with its levels and its policies; null if nothing can be computed from the column.</summary>
    public ModelProperty? Property { get; init; }

    /// <summary>The property of a whole number that a formula uses as a category, with its numbers as levels; null for other columns, and if there are too many numbers.</summary>
    public ModelProperty? AsCategory { get; init; }

    /// <summary>Why <c>.</c> in a formula leaves the column out; null if it does not. If there is a property, a formula can still name the column.</summary>
    public string? LeftOut { get; init; }

    /// <summary>What a model does with its missing values. <see cref="MissingValues.Throw"/> if none is missing.</summary>
    public MissingValues Missing { get; init; }

    /// <summary>Whether a formula treats it as a category: it is a text, or a whole number in <c>C(…)</c>.</summary>
    public bool IsCategory => Property?.Levels.Count > 0;

    /// <summary>What helps if the texts of the column were meant to be numbers, such as <c>12,5</c>: a sentence with a space before it, or nothing.</summary>
    public string Hint => Description.Levels.Any(static level => level.Value.Any(char.IsAsciiDigit))
        && Description.Levels.FirstOrDefault(static level => !double.TryParse(level.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) is { Value: var text }
        ? $" If its values are numbers: '{text}' is none. Name what stands for missing values with --na; with decimal commas, give --decimal-comma."
        : "";

    /// <summary>Returns for example <c>Heating: a category, Electric (reference), Gas, Oil; 3 missing: their rows are left out</c>.</summary>
    public override string ToString() => VisibleText.Of($"{Name}: {LeftOut ?? Use()}{(LeftOut is null ? MissingText() + InvalidText() : "")}");

    private string Use() => IsCategory ? $"a category, {string.Join(", ", Shown(Property!.Levels))}" : Property!.Type switch
    {
        PropertyType.Boolean => "a truth value, 0 or 1",
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset => "a date, in days",
        PropertyType.TimeOnly or PropertyType.TimeSpan => "a time, in seconds",
        _ => "a number",
    };

    private IEnumerable<string> Shown(IReadOnlyList<PropertyLevel> levels)
    {
        const int MaxShown = 8;
        var shown = levels.Take(MaxShown).Select(level => level == Property!.Reference ? $"{level.Name} (reference)" : level.Name);
        return levels.Count > MaxShown ? shown.Append($"… and {levels.Count - MaxShown} more") : shown;
    }

    private string MissingText() => Description.MissingCount == 0 ? "" : $"; {Count(Description.MissingCount)} missing: " + Missing switch
    {
        MissingValues.SkipRow => "their rows are left out",
        MissingValues.Mean => "the mean replaces them",
        MissingValues.Indicator => $"0 replaces them, and {Name}IsMissing is 1",
        _ => "their rows are invalid",
    };

    private string InvalidText() => Description.InvalidCount == 0 ? "" : $"; {Count(Description.InvalidCount)} cannot be read: their rows are invalid";

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}

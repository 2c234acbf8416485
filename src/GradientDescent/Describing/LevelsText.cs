using System.Globalization;
using GradientDescent.Interpretation;
using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>Prints the levels of a column in one line: <c>Heating: Electric 2, Gas 3; unknown: "Coal" 1</c>.</summary>
internal static class LevelsText
{
    private const int MaxLevels = 8;

    private const int MaxLetters = 40;

    public static string Of(ColumnDescription column)
    {
        var unknown = column.Type is { } type && NumberTypes.IsNumber(type) && type != PropertyType.Boolean ? "cannot be read" : "unknown";
        ValueCount[] known = [.. column.Levels.Where(static level => level.IsKnown)], others = [.. column.Levels.Where(static level => !level.IsKnown)];
        string[] parts =
        [
            .. Part("", known, Plain, column.HasMoreLevels && others.Length == 0),
            .. Part($"{unknown}: ", others, ShownValue.Of, column.HasMoreLevels),
        ];
        return $"{VisibleText.Of(column.Name)}: {string.Join("; ", parts)}";
    }

    /// <summary>The levels of a property, without counts: <c>Heating: Gas, Oil; reference: Gas</c>.</summary>
    public static string Of(ModelProperty property) =>
        $"{VisibleText.Of(property.Name)}: {List([.. property.Levels.Select(static level => Plain(level.Name))])}" + (property.Reference is { } reference ? $"; reference: {Plain(reference.Name)}" : "");

    /// <param name="title">What the levels are.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="text">Writes a level.</param>
    /// <param name="hasMore">Whether there are more than these.</param>
    private static string[] Part(string title, ValueCount[] levels, Func<string, string> text, bool hasMore)
    {
        string[] all = [.. levels.Select(level => level with { Value = text(level.Value) }).Select(static level => level.ToString())];
        return all.Length == 0 ? [] : [title + List(all, hasMore)];
    }

    private static string List(string[] all, bool hasMore = false) =>
        string.Join(", ", all.Take(MaxLevels)) + (all.Length > MaxLevels ? $", … and {(hasMore ? "more than " : "")}{(all.Length - MaxLevels).ToString("N0", CultureInfo.InvariantCulture)} more" : "");

    /// <summary>A level without quotes, unless it could be misread.</summary>
    private static string Plain(string level) =>
        level.Length is 0 or > MaxLetters || level.Any(static letter => char.IsControl(letter) || letter is ',' or ';' or '"') ? ShownValue.Of(level) : level;
}

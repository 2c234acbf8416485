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
        string[] parts =
        [
            .. Part("", column.Levels.Where(static level => level.IsKnown), Plain),
            .. Part($"{unknown}: ", column.Levels.Where(static level => !level.IsKnown), ShownValue.Of),
        ];
        return $"{column.Name}: {string.Join("; ", parts)}";
    }

    /// <summary>The levels of a property, without counts: <c>Heating: Gas, Oil; reference: Gas</c>.</summary>
    public static string Of(ModelProperty property) =>
        $"{property.Name}: {List([.. property.Levels.Select(static level => Plain(level.Name))])}" + (property.Reference is { } reference ? $"; reference: {Plain(reference.Name)}" : "");

    private static string[] Part(string title, IEnumerable<ValueCount> levels, Func<string, string> text)
    {
        string[] all = [.. levels.Select(level => level with { Value = text(level.Value) }).Select(static level => level.ToString())];
        return all.Length == 0 ? [] : [title + List(all)];
    }

    private static string List(string[] all) =>
        string.Join(", ", all.Take(MaxLevels)) + (all.Length > MaxLevels ? $", … and {(all.Length - MaxLevels).ToString("N0", CultureInfo.InvariantCulture)} more" : "");

    /// <summary>A level without quotes, unless it could be misread.</summary>
    private static string Plain(string level) =>
        level.Length is 0 or > MaxLetters || level.Any(static letter => char.IsControl(letter) || letter is ',' or ';' or '"') ? ShownValue.Of(level) : level;
}

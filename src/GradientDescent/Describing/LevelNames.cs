using System.Globalization;
using GradientDescent.Interpretation;
using GradientDescent.Sources;

namespace GradientDescent.Describing;

/// <summary>The levels that a value of a property has: one, or any number of flags.</summary>
/// <param name="Known">The names of the levels of the property.</param>
/// <param name="Unknown">What is none of the levels, or cannot be read; null if there is nothing.</param>
internal sealed record LevelNames(IReadOnlyList<string> Known, string? Unknown = null)
{
    /// <summary>The names of all levels of a property. Those of a <c>bool</c> are <c>false</c> and <c>true</c>.</summary>
    public static IEnumerable<string> All(ModelProperty property) =>
        property.Type == PropertyType.Boolean ? ["false", "true"] : property.Levels.Select(static level => level.Name);

    /// <returns>The names; null if nothing is known of the value.</returns>
    public static LevelNames? Of(ModelProperty property, object value)
    {
        if (value is UnreadableCell { Text: var unread })
            return unread is null ? null : new([], unread);
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        try
        {
            return Of(property, PropertyReader.Read(property, value), text);
        }
        catch (PropertyValueException)
        {
            return new([], text);
        }
    }

    private static LevelNames Of(ModelProperty property, PropertyCell cell, string text) => property.Type switch
    {
        PropertyType.Boolean => new([cell.Integer == 0 ? "false" : "true"]),
        PropertyType.Text => property.Levels.Any(level => level.Name == cell.Text) ? new([text]) : new([], text),
        PropertyType.Flags => OfFlags(property, cell, text),
        _ => !cell.IsUnknown && property.Levels.FirstOrDefault(level => level.Number == cell.Integer) is { } level ? new([level.Name]) : new([], text),
    };

    private static LevelNames OfFlags(ModelProperty property, PropertyCell cell, string text)
    {
        var unknown = property.Levels.Aggregate(cell.Integer, static (bits, level) => bits & ~level.Number);
        return new(
            [.. property.Levels.Where(level => (cell.Integer & level.Number) == level.Number).Select(static level => level.Name)],
            cell.IsUnknown ? text : unknown == 0 ? null : unknown.ToString(CultureInfo.InvariantCulture));
    }
}

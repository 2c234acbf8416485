using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Tables;

/// <summary>Makes levels from the values of a column. The first is the reference, as in R and patsy.</summary>
internal static class LevelList
{
    /// <summary>The levels of texts, in alphabetical order. Levels with the same letters, such as C++ and C#, get numbers.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="texts">Its texts, each once.</param>
    public static IReadOnlyList<PropertyLevel> OfTexts(string column, IEnumerable<ValueCount> texts)
    {
        PropertyLevel[] levels = [.. texts.Select(static text => text.Value).Order(StringComparer.Ordinal).Select(static text => new PropertyLevel(text))];
        var property = new ModelProperty(column, PropertyType.Text) { Levels = levels };
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. levels.Select(level => Named(level, NameOf(property, level), taken))];
    }

    /// <summary>The levels of whole numbers, from the smallest. They are the members of an enum, which is read by its numbers too.</summary>
    /// <param name="numbers">The numbers, each once.</param>
    public static IReadOnlyList<PropertyLevel> OfNumbers(IEnumerable<ValueCount> numbers) => [.. numbers.Select(static number =>
        new PropertyLevel(number.Value, long.Parse(number.Value, CultureInfo.InvariantCulture)) { CoefficientName = number.Value.Replace("-", "Minus", StringComparison.Ordinal) })];

    /// <summary>The end of the name of a level's coefficient.</summary>
    public static string NameOf(ModelProperty property, PropertyLevel level) => new ModelFeature(property.Is(level.Name)).Name[property.Name.Length..];

    private static PropertyLevel Named(PropertyLevel level, string name, HashSet<string> taken) =>
        CSharpNames.Candidates(name, "").First(taken.Add) is var free && free == name ? level : level with { CoefficientName = free };
}

namespace GradientDescent.Tool.Tables;

/// <summary>Makes levels from the texts of a column.</summary>
internal static class LevelList
{
    /// <summary>The levels in alphabetical order, so that the first is the reference as in R and patsy. Levels with the same letters, such as C++ and C#, get numbers.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="texts">Its texts, each once.</param>
    public static IReadOnlyList<PropertyLevel> Of(string column, IEnumerable<string> texts)
    {
        PropertyLevel[] levels = [.. texts.Order(StringComparer.Ordinal).Select(static text => new PropertyLevel(text))];
        var property = new ModelProperty(column, PropertyType.Text) { Levels = levels };
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. levels.Select(level => Named(level, NameOf(property, level), taken))];
    }

    private static string NameOf(ModelProperty property, PropertyLevel level) => new ModelFeature(property.Is(level.Name)).Name[property.Name.Length..];

    private static PropertyLevel Named(PropertyLevel level, string name, HashSet<string> taken)
    {
        if (taken.Add(name))
            return level;
        var number = 2;
        while (!taken.Add($"{name}{number}"))
            number++;
        return level with { CoefficientName = $"{name}{number}" };
    }
}

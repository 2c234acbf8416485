using System.Globalization;

namespace GradientDescent.Terms;

/// <summary>The underlying integers of an enum's members.</summary>
internal static class LevelNumbers
{
    private const int MaxListedLevels = 4;

    /// <summary>The integer as a C# literal.</summary>
    public static string Literal(ModelProperty property, PropertyLevel level) => property.UnderlyingType == PropertyType.UInt64
        ? CSharpLiteral.Integer(PropertyType.UInt64, level.Number)
        : level.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The members with the lowest and the highest number, if the enum has many members and their numbers have no gap; otherwise null.</summary>
    public static (PropertyLevel Lowest, PropertyLevel Highest)? Range(ModelProperty property)
    {
        if (property.Type != PropertyType.Enum || property.Levels.Count <= MaxListedLevels)
            return null;
        var ordered = (property.UnderlyingType == PropertyType.UInt64
            ? property.Levels.OrderBy(static level => unchecked((ulong)level.Number))
            : property.Levels.OrderBy(static level => level.Number)).ToList();
        var (lowest, highest) = (ordered[0], ordered[ordered.Count - 1]);
        return unchecked((ulong)(highest.Number - lowest.Number)) == (ulong)ordered.Count - 1 ? (lowest, highest) : null;
    }
}

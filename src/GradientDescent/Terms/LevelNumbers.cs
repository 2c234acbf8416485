using System.Globalization;

namespace GradientDescent.Terms;

/// <summary>The numbers under the members of an enum.</summary>
internal static class LevelNumbers
{
    private const int FewLevels = 4;

    /// <summary>The number as it is written in C#.</summary>
    public static string Literal(ModelProperty property, PropertyLevel level) => property.UnderlyingType == PropertyType.UInt64
        ? CSharpLiteral.Integer(PropertyType.UInt64, level.Number)
        : level.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The least and the greatest level of an enum with many members whose numbers have no gap; null for any other.</summary>
    public static (PropertyLevel Least, PropertyLevel Greatest)? Range(ModelProperty property)
    {
        if (property.Type != PropertyType.Enum || property.Levels.Count <= FewLevels)
            return null;
        var ordered = (property.UnderlyingType == PropertyType.UInt64
            ? property.Levels.OrderBy(static level => unchecked((ulong)level.Number))
            : property.Levels.OrderBy(static level => level.Number)).ToList();
        var (least, greatest) = (ordered[0], ordered[ordered.Count - 1]);
        return unchecked((ulong)(greatest.Number - least.Number)) == (ulong)ordered.Count - 1 ? (least, greatest) : null;
    }
}

using System.Globalization;

namespace GradientDescent.Interpretation;

/// <summary>Reads the members of an enum.</summary>
internal static class MemberReader
{
    /// <summary>
    /// The underlying integer of a member: by the member's name, by the names of flags with commas between them, or by the integer itself. A member of another enum is
    /// matched by name, because another program may number its members differently.
    /// </summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    /// <param name="whole">Reads an integer of the enum's underlying type.</param>
    /// <exception cref="FormatException">A name is none of the members, and the model does not accept other values.</exception>
    public static PropertyCell Read(ModelProperty property, object value, Func<object, long> whole)
    {
        if (value is Enum member)
            value = IsOwn(property, member) ? Convert.ChangeType(member, member.GetTypeCode(), CultureInfo.InvariantCulture)! : member.ToString();
        if (value is not string text || IsInteger(text))
            return new(false, Integer: whole(value));
        var names = property.Type == PropertyType.Flags ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        PropertyLevel?[] levels = [.. names.Select(name => Find(property, name))];
        var isUnknown = levels.Contains(null);
        return isUnknown && property.UnknownLevels == UnknownLevels.Throw
            ? throw new FormatException()
            : new(false, Integer: levels.Aggregate(0L, static (number, level) => number | (level?.Number ?? 0)), IsUnknown: isUnknown);
    }

    /// <summary>The member with this name, also without regard to case; null if there is none.</summary>
    private static PropertyLevel? Find(ModelProperty property, string name) =>
        property.Levels.Concat(property.OtherNames).FirstOrDefault(level => level.Name == name)
        ?? property.Levels.Concat(property.OtherNames).FirstOrDefault(level => level.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsOwn(ModelProperty property, Enum member) => property.TypeName == "global::" + member.GetType().FullName?.Replace('+', '.');

    private static bool IsInteger(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}

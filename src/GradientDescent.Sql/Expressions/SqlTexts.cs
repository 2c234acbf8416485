using GradientDescent.Models;

namespace GradientDescent.Sql.Expressions;

/// <summary>Names and texts that SQL can contain. Every name and every level passes through here.</summary>
internal static class SqlTexts
{
    /// <summary>A quoted name.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="name">The name.</param>
    /// <param name="what">What the name belongs to, in a message.</param>
    /// <exception cref="NotSupportedException">The name is empty, or has a character that SQL cannot contain.</exception>
    public static string Identifier(SqlDialect dialect, string name, string what) =>
        name.Length == 0 ? throw new NotSupportedException($"{what} has no name: give it one.")
        : PrintedText.IsStorable(name) ? dialect.Identifier(name)
        : throw new NotSupportedException($"{what} has a name that {dialect.Name} cannot contain, with a null character or half of a surrogate pair: rename it.");

    /// <summary>A level in the form in which it is compared with a column.</summary>
    /// <exception cref="NotSupportedException">The level has a character that SQL cannot contain.</exception>
    public static string Level(SqlDialect dialect, ModelProperty property, PropertyLevel level)
    {
        if (!PrintedText.IsStorable(level.Name))
            throw new NotSupportedException($"A level of {property.Name} is a text that {dialect.Name} cannot contain, with a null character or half of a surrogate pair.");
        if (level.Name.Length == 0 && property.Type == PropertyType.Enum)
            throw new NotSupportedException($"The member {level.Number} of the enum {property.Name} has no name: set {nameof(SqlOptions)}.{nameof(SqlOptions.Enums)} to {nameof(EnumStorage)}.{nameof(EnumStorage.Number)}.");
        return dialect.ComparedText(level.Name);
    }
}

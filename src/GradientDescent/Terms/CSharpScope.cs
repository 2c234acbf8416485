namespace GradientDescent.Terms;

/// <summary>A method in C# that has a row's properties at hand: what they are called there.</summary>
internal abstract class CSharpScope
{
    /// <summary>How the method calls a property; null for a computed property that it has no value of.</summary>
    public abstract string? Property(ModelProperty property);

    /// <summary>How the method writes a level of a property.</summary>
    public abstract string Level(ModelProperty property, PropertyLevel level);

    /// <summary>A level without a type of the user's: a text, or the number under a member with its name beside it.</summary>
    public static string PlainLevel(ModelProperty property, PropertyLevel level) => property.Type == PropertyType.Text
        ? CSharpLiteral.Text(level.Name)
        : $"{LevelNumbers.Literal(property, level)} /* {level.Name} */";
}

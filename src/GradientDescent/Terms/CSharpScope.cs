namespace GradientDescent.Terms;

/// <summary>How a C# method refers to the values of a row's properties.</summary>
internal abstract class CSharpScope
{
    /// <summary>The expression for a property's value; null for a computed property whose value the method does not have.</summary>
    public abstract string? Property(ModelProperty property);

    /// <summary>The expression for a level of a property.</summary>
    public abstract string Level(ModelProperty property, PropertyLevel level);

    /// <summary>The call of a function of one number, or its inverse.</summary>
    /// <param name="format">The call, as <see cref="FunctionText"/> writes it.</param>
    /// <param name="operand">The argument.</param>
    public abstract string Call(string format, string operand);

    /// <summary>A level without the user's own type: a string literal, or the member's integer with the member's name in a comment.</summary>
    public static string PlainLevel(ModelProperty property, PropertyLevel level) => property.Type == PropertyType.Text
        ? CSharpLiteral.Text(level.Name)
        : $"{LevelNumbers.Literal(property, level)} /* {CSharpLiteral.Comment(level.Name)} */";
}

namespace GradientDescent.Tool.Formulas;

/// <summary>A word of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A name without its backticks, a text without its quotation marks, or the word itself.</param>
/// <param name="Position">The index of its first character in the formula.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position);

/// <summary>What a word of a formula is.</summary>
internal enum TokenKind
{
    /// <summary>The name of a column, a function or an argument.</summary>
    Name,

    /// <summary>A name in backticks, which is always that of a column.</summary>
    QuotedName,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text in quotation marks.</summary>
    Text,

    /// <summary>An operator, a parenthesis, a comma, an equals sign, or a point alone, which is all other columns.</summary>
    Sign,

    /// <summary>The end of the formula.</summary>
    End,
}

namespace GradientDescent.Tool.Formulas;

/// <summary>A part of a formula as it is written.</summary>
/// <param name="Position">The index of the character that messages mark: the first one, or the operator between two parts.</param>
internal abstract record Expression(int Position);

/// <summary>A column of the table, or a word such as <c>True</c> in an argument.</summary>
internal sealed record NameExpression(string Name, int Position) : Expression(Position);

/// <summary>A point: all columns of the table that the formula can use, except the target.</summary>
internal sealed record AllColumnsExpression(int Position) : Expression(Position);

/// <summary>A number.</summary>
internal sealed record NumberExpression(double Value, int Position) : Expression(Position);

/// <summary>A text in quotation marks.</summary>
internal sealed record TextExpression(string Text, int Position) : Expression(Position);

/// <summary>A function and its arguments.</summary>
internal sealed record CallExpression(string Function, Argument[] Arguments, int Position) : Expression(Position);

/// <summary>An argument of a function.</summary>
/// <param name="Name">Its name, as in <c>ref='Gas'</c>; null if only its place says which one it is.</param>
/// <param name="Value">What is passed.</param>
internal sealed record Argument(string? Name, Expression Value);

/// <summary>A sign before an operand.</summary>
internal sealed record UnaryExpression(bool IsMinus, Expression Operand, int Position) : Expression(Position);

/// <summary>An operator between two operands. Terms and arithmetic have the same operators, with different meanings.</summary>
internal sealed record BinaryExpression(string Operator, Expression Left, Expression Right, int Position) : Expression(Position);

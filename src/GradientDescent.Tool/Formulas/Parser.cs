using System.Globalization;

namespace GradientDescent.Tool.Formulas;

/// <summary>
/// Parses a formula by recursive descent. The operators, from the one that binds least: <c>~</c>; <c>+</c> and <c>-</c>; <c>*</c> and <c>/</c>; <c>:</c>; <c>**</c>, for which
/// R also has <c>^</c>.
/// </summary>
/// <param name="formula">The text of the formula.</param>
internal sealed class Parser(string formula)
{
    /// <summary>Parentheses in parentheses are parsed by calls in calls.</summary>
    private const int MaxDepth = 50;

    private static readonly string[][] Levels = [["+", "-"], ["*", "/"], [":"], ["**", "^"]];

    private readonly IReadOnlyList<Token> _tokens = new Tokenizer(formula).ToList();
    private int _next;
    private int _depth;

    private Token Current => _tokens[_next];

    /// <summary>The target and the features.</summary>
    /// <exception cref="FormulaException">The formula is wrong.</exception>
    public (Expression Target, Expression Features) Parse()
    {
        if (Is("~") || Current.Kind == TokenKind.End)
            throw Error("A formula begins with its target, as in Price ~ Area.");
        var target = Operators(0);
        if (!Is("~"))
            throw Unexpected("the target is followed by ~ and the features, as in Price ~ Area");
        _next++;
        if (Current.Kind == TokenKind.End)
            throw Error("There are no features after ~: name columns, or write '.' for all of them.");
        var features = Operators(0);
        return Is("~") ? throw Error("There is a second ~: a formula has one target.")
            : Current.Kind == TokenKind.End ? (target, features)
            : throw Unexpected("an operator such as + comes between two terms");
    }

    private Expression Operators(int level)
    {
        if (level == Levels.Length)
            return Operand();
        var left = level == 0 && (Is("-") || Is("+")) ? Signed(level + 1) : Operators(level + 1);
        if (level == Levels.Length - 1)
            return Power(left, level);
        while (Current.Kind == TokenKind.Sign && Levels[level].Contains(Current.Text))
        {
            var sign = Take();
            left = new BinaryExpression(sign.Text, left, Is("-") || Is("+") ? Signed(level + 1) : Operators(level + 1), sign.Position);
        }

        return left;
    }

    /// <summary>As in R and Python, a ** 2 ** 3 is a ** (2 ** 3).</summary>
    private Expression Power(Expression first, int level)
    {
        List<Expression> operands = [first];
        List<Token> signs = [];
        while (Current.Kind == TokenKind.Sign && Levels[level].Contains(Current.Text))
        {
            signs.Add(Take());
            operands.Add(Is("-") || Is("+") ? Signed(level + 1) : Operators(level + 1));
        }

        var power = operands[^1];
        for (var i = signs.Count - 1; i >= 0; i--)
        {
            power = (operands[i], power) is (NumberExpression left, NumberExpression right)
                ? new NumberExpression(Math.Pow(left.Value, right.Value), left.Position)
                : new BinaryExpression("**", operands[i], power, signs[i].Position);
        }

        return power;
    }

    private UnaryExpression Signed(int level)
    {
        var sign = Take();
        if (Is("-") || Is("+"))
            throw Unexpected("a term has one sign");
        return new(sign.Text == "-", Operators(level), sign.Position);
    }

    private Expression Operand()
    {
        var token = Take();
        return token switch
        {
            { Kind: TokenKind.Name } when Is("(") => Call(token),
            { Kind: TokenKind.Name or TokenKind.QuotedName } => new NameExpression(token.Text, token.Position),
            { Kind: TokenKind.Number } => Number(token),
            { Kind: TokenKind.Text } => new TextExpression(token.Text, token.Position),
            { Kind: TokenKind.Sign, Text: "." } => new AllColumnsExpression(token.Position),
            { Kind: TokenKind.Sign, Text: "(" } => InParentheses(token),
            { Kind: TokenKind.End } => throw new FormulaException("The formula ends too early: a column, a number or a parenthesis is missing.", formula, token.Position),
            _ => throw new FormulaException($"A column, a number or a parenthesis is missing before '{token.Text}'.", formula, token.Position),
        };
    }

    private Expression InParentheses(Token open)
    {
        Enter(open);
        var inner = Operators(0);
        Close(open);
        return inner;
    }

    private CallExpression Call(Token name)
    {
        if (!FunctionNames.IsKnown(name.Text))
            throw new FormulaException($"'{name.Text}' is not a function of a formula: use log, log1p, sqrt, exp, I(…) or poly(…).", formula, name.Position);
        var open = Take();
        Enter(open);
        var arguments = new List<Argument>();
        while (!Is(")"))
        {
            if (arguments.Count > 0)
            {
                if (!Is(","))
                    break;
                _next++;
            }

            arguments.Add(Argument());
        }

        Close(open);
        return new(FunctionNames.Plain(name.Text), [.. arguments], name.Position);
    }

    private Argument Argument()
    {
        if (Current.Kind != TokenKind.Name || _tokens[_next + 1] is not { Kind: TokenKind.Sign, Text: "=" })
            return new(null, Operators(0));
        var name = Take();
        _next++;
        return new(name.Text, Operators(0));
    }

    private NumberExpression Number(Token token) => double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
        ? new(value, token.Position)
        : throw new FormulaException($"'{token.Text}' is not a number.", formula, token.Position);

    private void Enter(Token open)
    {
        if (++_depth > MaxDepth)
            throw new FormulaException($"The formula has more than {MaxDepth} parentheses in one another: write it simpler.", formula, open.Position);
    }

    private void Close(Token open)
    {
        if (Current.Kind == TokenKind.End)
            throw new FormulaException("The parenthesis is never closed: add a ).", formula, open.Position);
        if (!Is(")"))
            throw Unexpected("a ) or an operator is missing before it");
        _next++;
        _depth--;
    }

    private bool Is(string sign) => Current.Kind == TokenKind.Sign && Current.Text == sign;

    /// <summary>The current word. The end is never passed.</summary>
    private Token Take() => Current.Kind == TokenKind.End ? Current : _tokens[_next++];

    private FormulaException Unexpected(string rule) =>
        Error(Current.Kind == TokenKind.End ? $"The formula ends too early: {rule}." : $"'{Current.Text}' is not expected here: {rule}.");

    private FormulaException Error(string message) => new(message, formula, Current.Position);
}

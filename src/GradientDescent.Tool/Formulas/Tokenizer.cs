namespace GradientDescent.Tool.Formulas;

/// <summary>Cuts a formula into words.</summary>
/// <param name="formula">The text of the formula.</param>
internal sealed class Tokenizer(string formula)
{
    /// <summary>Limits the memory of a formula, and the depth of its tree.</summary>
    private const int MaxTokens = 2000;

    private int _at;

    /// <summary>The words, and the end.</summary>
    /// <exception cref="FormulaException">A character is none of a formula, or a text has no end.</exception>
    public IReadOnlyList<Token> ToList()
    {
        var tokens = new List<Token>();
        do
        {
            if (tokens.Count == MaxTokens)
                throw new FormulaException($"The formula has more than {MaxTokens:N0} words: write it shorter, for example with '.' for all columns.", formula, _at);
            tokens.Add(Next());
        }
        while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    private Token Next()
    {
        while (_at < formula.Length && char.IsWhiteSpace(formula[_at]))
            _at++;
        if (_at == formula.Length)
            return new(TokenKind.End, "", _at);
        var start = _at;
        var kind = formula[_at] switch
        {
            '`' => Quoted('`', TokenKind.QuotedName),
            '"' or '\'' => Quoted(formula[_at], TokenKind.Text),
            var letter when IsNameStart(letter) => While(TokenKind.Name, static letter => IsNameStart(letter) || char.IsDigit(letter) || letter == '.'),
            var letter when char.IsAsciiDigit(letter) || (letter == '.' && IsDigitAt(_at + 1)) => Number(),
            _ => Sign(),
        };
        return new(kind, kind is TokenKind.QuotedName or TokenKind.Text ? formula[(start + 1)..(_at - 1)] : formula[start.._at], start);
    }

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter == '_';

    private bool IsDigitAt(int index) => index < formula.Length && char.IsAsciiDigit(formula[index]);

    private TokenKind Quoted(char mark, TokenKind kind)
    {
        var end = formula.IndexOf(mark, _at + 1);
        if (end < 0)
            throw new FormulaException($"{(kind == TokenKind.Text ? "The text" : "The name")} has no end: add a {mark}.", formula, _at);
        _at = end + 1;
        return kind;
    }

    private TokenKind While(TokenKind kind, Func<char, bool> isPart)
    {
        while (_at < formula.Length && isPart(formula[_at]))
            _at++;
        return kind;
    }

    private TokenKind Number()
    {
        While(TokenKind.Number, static letter => char.IsAsciiDigit(letter) || letter == '.');
        if (_at < formula.Length && formula[_at] is 'e' or 'E')
        {
            var digits = _at + 1 < formula.Length && formula[_at + 1] is '+' or '-' ? _at + 2 : _at + 1;
            if (IsDigitAt(digits))
            {
                _at = digits;
                While(TokenKind.Number, char.IsAsciiDigit);
            }
        }

        return TokenKind.Number;
    }

    private TokenKind Sign()
    {
        if (!"~+-*/:^().,=".Contains(formula[_at]))
            throw new FormulaException($"'{formula[_at]}' has no meaning in a formula: use + - * / : ** ( ), and backticks around a name such as `a b`.", formula, _at);
        _at += formula.AsSpan(_at).StartsWith("**") ? 2 : 1;
        return TokenKind.Sign;
    }
}

using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>Expands the operators of a formula into terms: <c>a * b</c> is <c>a + b + a:b</c>, <c>a / b</c> is <c>a + a:b</c>, and <c>(a + b + c)**2</c> has all products of two.</summary>
/// <param name="scope">The table.</param>
/// <param name="factors">Reads the factors.</param>
/// <param name="all">The columns that <c>.</c> stands for.</param>
internal sealed class Expansion(FormulaScope scope, FactorReading factors, IReadOnlyList<TableColumn> all)
{
    /// <summary>More terms than a model has features would only cost time and memory.</summary>
    private const int MaxTerms = 1000;

    /// <exception cref="FormulaException">An operator has an operand without a meaning.</exception>
    public TermSet Of(Expression expression) => expression switch
    {
        NumberExpression { Value: 0 or 1 } number => new([], number.Value == 1),
        NumberExpression number => throw scope.Error("A number is not a term, except for 0 and 1: write arithmetic in I(…), as in I(2 * Area).", number),
        TextExpression text => throw scope.Error("A text is not a term: write the name of a column without quotation marks, or in backticks.", text),
        AllColumnsExpression dot => new([.. all.Select(column => new FormulaTerm([factors.OfColumn(column, dot.Position)]))]),
        UnaryExpression unary => Signed(unary),
        BinaryExpression binary => Operation(binary),
        _ => new([new([factors.Of(expression)])]),
    };

    private TermSet Signed(UnaryExpression unary)
    {
        var operand = Of(unary.Operand);
        return !unary.IsMinus ? operand
            : operand.Terms.Count == 0 ? TermSet.Empty.Minus(operand)
            : throw scope.Error("There is nothing before the minus that it could remove a term from: write '. - Id', not '-Id + .'.", unary);
    }

    private TermSet Operation(BinaryExpression binary)
    {
        if (binary.Operator == "**")
            return Power(Product(binary, binary.Left), binary);
        if (binary.Operator is not ("+" or "-"))
            return Products(binary, Product(binary, binary.Left), Product(binary, binary.Right));
        var (left, right) = (Of(binary.Left), Of(binary.Right));
        return Limited(binary, binary.Operator == "+" ? left.Plus(right) : left.Minus(right));
    }

    private TermSet Products(BinaryExpression binary, TermSet left, TermSet right) => binary.Operator switch
    {
        ":" => Times(binary, left, right),
        "*" => Limited(binary, left.Plus(right).Plus(Times(binary, left, right))),
        _ => Limited(binary, left.Plus(Times(binary, new([.. left.Terms.Take(1).Select(_ => new FormulaTerm(left.Terms.SelectMany(static term => term.Factors)))]), right))),
    };

    private TermSet Power(TermSet terms, BinaryExpression binary)
    {
        if (binary.Right is not NumberExpression { Value: >= 1 and var degree } || !double.IsInteger(degree))
            throw scope.Error("The exponent of ** is a whole number of 1 or more. For the power of a number, write I(Area**2).", binary.Right);
        var (sum, product) = (terms, terms);
        for (var i = 1; i < Math.Min(degree, terms.Terms.Count); i++)
        {
            product = Times(binary, terms, product);
            sum = Limited(binary, sum.Plus(product));
        }

        return sum;
    }

    private TermSet Times(BinaryExpression binary, TermSet left, TermSet right) => (long)left.Terms.Count * right.Terms.Count > MaxTerms * MaxTerms
        ? throw TooMany(binary)
        : Limited(binary, left.Times(right));

    private TermSet Limited(BinaryExpression binary, TermSet terms) => terms.Terms.Count > MaxTerms ? throw TooMany(binary) : terms;

    private FormulaException TooMany(BinaryExpression binary) => scope.Error($"This gives more than {MaxTerms:N0} terms: write fewer columns or a lower exponent.", binary);

    /// <summary>An operand of a product.</summary>
    private TermSet Product(BinaryExpression binary, Expression operand) => Of(operand) is { Intercept: null } terms
        ? terms
        : throw scope.Error($"The intercept, 0 or 1, cannot be an operand of {binary.Operator}: add it to the other terms or remove it from them.", operand);
}

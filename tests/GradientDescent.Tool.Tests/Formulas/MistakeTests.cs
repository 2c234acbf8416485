using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Tests.Formulas;

/// <summary>What a formula cannot have is refused, with the place of the mistake.</summary>
public static class MistakeTests
{
    [Theory]
    [InlineData("Price ~ Area + sin(Distance)", "               ^", "'sin' is not a function of a formula: use log, log1p, sqrt, exp, I(…) or poly(…).")]
    [InlineData("", "^", "A formula begins with its target, as in Price ~ Area.")]
    [InlineData("~ Area", "^", "A formula begins with its target, as in Price ~ Area.")]
    [InlineData("Price", "     ^", "The formula ends too early: the target is followed by ~ and the features, as in Price ~ Area.")]
    [InlineData("Price ~", "       ^", "There are no features after ~: name columns, or write '.' for all of them.")]
    [InlineData("Price ~ Area ~ Rooms", "             ^", "There is a second ~: a formula has one target.")]
    [InlineData("Price ~ Area Rooms", "             ^", "'Rooms' is not expected here: an operator such as + comes between two terms.")]
    [InlineData("Price ~ Area +", "              ^", "The formula ends too early: a column, a number or a parenthesis is missing.")]
    [InlineData("Price ~ Area + * Rooms", "               ^", "A column, a number or a parenthesis is missing before '*'.")]
    [InlineData("Price ~ Area + - - 1", "                 ^", "'-' is not expected here: a term has one sign.")]
    [InlineData("Price ~ (Area + Rooms", "        ^", "The parenthesis is never closed: add a ).")]
    [InlineData("Price ~ (Area, Rooms)", "             ^", "',' is not expected here: a ) or an operator is missing before it.")]
    [InlineData("Price ~ Area %in% Rooms", "             ^", "'%' has no meaning in a formula: use + - * / : ** ( ), and backticks around a name such as `a b`.")]
    [InlineData("Price ~ `Area", "        ^", "The name has no end: add a `.")]
    [InlineData("Price ~ C(Side, 'a", "                ^", "The text has no end: add a '.")]
    [InlineData("Price ~ Aera", "        ^", "There is no column 'Aera': the nearest is 'Area'.")]
    [InlineData("Price ~ Area + Note", "               ^", "'Note' cannot be used: it is left out, because no two of its texts are equal.")]
    [InlineData("Price ~ Empty", "        ^", "'Empty' cannot be used: it is left out, because it has no values.")]
    [InlineData("Price ~ 2 * Area", "        ^", "A number is not a term, except for 0 and 1: write arithmetic in I(…), as in I(2 * Area).")]
    [InlineData("Price ~ 1 * Area", "        ^", "The intercept, 0 or 1, cannot be an operand of *: add it to the other terms or remove it from them.")]
    [InlineData("Price ~ 'Area'", "        ^", "A text is not a term: write the name of a column without quotation marks, or in backticks.")]
    [InlineData("Price ~ -Id + .", "        ^", "There is nothing before the minus that it could remove a term from: write '. - Id', not '-Id + .'.")]
    [InlineData("Price ~ Area**2.5", "              ^", "The exponent of ** is a whole number of 1 or more. For the power of a number, write I(Area**2).")]
    [InlineData("Price ~ log(Heating)", "            ^", "Heating is a category: arithmetic and functions need a number.")]
    [InlineData("Price ~ I(Area + Heating)", "                 ^", "Heating is not a plain number: it can be a term, a function of it, or a product such as I(Width * Depth), but no other arithmetic.")]
    [InlineData("Price ~ I(Age + 1)", "          ^", "Age has missing values: it can be a term, a function of it, or a product such as I(Width * Depth). For other arithmetic, leave out the rows without it before.")]
    [InlineData("Price ~ I(Area : 1)", "               ^", ": is not arithmetic: use + - * / and **.")]
    [InlineData("Price ~ I(2 + 3)", "            ^", "There is no column in this arithmetic.")]
    [InlineData("Price ~ log(Area, Rooms)", "        ^", "log has one argument, as in log(Area).")]
    [InlineData("Price ~ C(Distance)", "          ^", "Distance is neither a text nor a whole number: it cannot be a category.")]
    [InlineData("Price ~ C(Same)", "          ^", "Same has too many different numbers for a category, or only one.")]
    [InlineData("Price ~ C(Rooms) + log(Rooms)", "                       ^", "Rooms is a category: arithmetic and functions need a number.")]
    [InlineData("Price ~ C(Rooms) + I(Rooms + 1)", "                     ^", "Rooms is not a plain number: it can be a term, a function of it, or a product such as I(Width * Depth), but no other arithmetic.")]
    [InlineData("Price ~ C(Rooms, ref=5)", "                     ^", "Rooms has no level '5': use one of 2, 3, 4.")]
    [InlineData("Price ~ C(New)", "          ^", "New counts as 0 or 1: write it without C(…).")]
    [InlineData("Price ~ C(Heating, ref='Coal')", "                       ^", "Heating has no level 'Coal': use one of Electric, Gas, Oil.")]
    [InlineData("Price ~ C(Heating, ref='Gas') + C(Heating, ref='Oil')", "                                               ^", "Heating has two reference levels, Gas and Oil: give one.")]
    [InlineData("Price ~ C(Heating, Sum)", "        ^", "C has the name of a column and at most a reference level, as in C(Heating, ref='Gas'). Other codings than by a reference level are not available.")]
    [InlineData("Price ~ poly(Area, 3)", "        ^", "Only powers are available, not orthogonal polynomials: write raw=True, as in poly(Area, 3, raw=True). Their predictions are the same.")]
    [InlineData("Price ~ poly(Area, 30, raw=True)", "                   ^", "A degree is a whole number from 1 to 16.")]
    [InlineData("Price ~ Area + log(Price)", "               ^", "Price is the target: it cannot be a feature.")]
    [InlineData("Heating ~ Area", "^", "The target Heating is a category: a target is a number.")]
    [InlineData("Price * 2 ~ Area", "      ^", "The target is a column, or log, log1p, sqrt, exp or I(1/…) of one.")]
    [InlineData("Price ~ 1", "        ^", "The formula has no features: add at least one column.")]
    public static void Mistakes_are_marked(string formula, string mark, string message)
    {
        var exception = Assert.Throws<FormulaException>(() => Example.Schema(formula));

        Assert.Equal(message, exception.Message);
        Assert.Equal($"  {formula}\n  {mark}", exception.MarkedFormula);
    }

    [Fact]
    public static void A_message_cannot_command_a_terminal()
    {
        var exception = Assert.Throws<FormulaException>(() => Formula.Parse("Price ~ `a\u001b[31m\n` + b").ToSchema(Example.Table));

        Assert.StartsWith("There is no column 'a [31m '", exception.Message, StringComparison.Ordinal);
        Assert.Equal("  Price ~ `a [31m ` + b\n          ^", exception.MarkedFormula);
    }

    [Fact]
    public static void Deep_and_large_formulas_are_refused()
    {
        Assert.Throws<FormulaException>(() => Formula.Parse("y ~ " + new string('(', 100_000)));
        Assert.Throws<FormulaException>(() => Formula.Parse("y ~ a" + string.Concat(Enumerable.Repeat(" + a", 10_000))));
        Assert.Throws<FormulaException>(() => Wide("y ~ (.)**9"));
        Assert.Throws<FormulaException>(() => Wide("y ~ " + string.Join(':', Enumerable.Range(0, 30).Select(static i => $"t{i}"))));
    }

    [Fact]
    public static void Two_features_with_one_name_are_refused()
    {
        var table = TableColumns.Of(Csv.Parse("y,a,aTimesb,b\n1,2,3,4\n2,3,1,3\n4,1,1,5").Describe());

        var exception = Assert.Throws<FormulaException>(() => Formula.Parse("y ~ aTimesb + a:b").ToSchema(table));

        Assert.Equal("Two features would be called aTimesb: rename a column.", exception.Message);
    }

    private static ModelSchema Wide(string formula)
    {
        var names = Enumerable.Range(0, 30).Select(static i => $"t{i}");
        var rows = Enumerable.Range(0, 8).Select(static row => string.Join(',', Enumerable.Range(0, 31).Select(i => i == 0 ? $"{row}" : (row + i) % 2 == 0 ? "p" : "q")));
        return Formula.Parse(formula).ToSchema(TableColumns.Of(Csv.Parse($"y,{string.Join(',', names)}\n{string.Join('\n', rows)}").Describe()));
    }
}

using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Tests.Formulas;

/// <summary>Random and damaged formulas give a schema, or an exception with a place in the formula.</summary>
public static class RandomFormulaTests
{
    private static readonly string[] Words =
    [
        "Price", "Area", "Distance", "Rooms", "Heating", "Side", "Sold", "New", "Age", "`street name`", "Empty", "Note", "Id", ".", "0", "1", "2", "1.5", "1e9", "'Gas'", "\"Oil\"",
        "log(", "sqrt(", "exp(", "log1p(", "I(", "C(", "poly(", "Treatment(", "(", ")", ")", ")", ",", "ref=", "raw=True", "3", "=", "+", "+", "+", "-", "*", "/", ":", "**", "^", "~",
    ];

    private static readonly string[] Valid =
    [
        "log(Price) ~ Area * C(Heating, ref='Gas') + log(Distance) - 1", "Price ~ . - Id + I(Area**2 + Rooms / 2)", "Price ~ (Area + Side + Heating)**3 + poly(Age, 3, raw=True)",
        "sqrt(Price) ~ 0 + `street name` / Age + Side:I(Age * Area * New) + exp(Rooms)", "Price ~ C(Side, Treatment(reference='north')) * (Sold + log(Area - 2 * Rooms)) - Side",
    ];

    private static readonly TableColumns[] Tables = [.. Enum.GetValues<MissingValues>().Zip(Enum.GetValues<UnknownLevels>())
        .Select(static policy => TableColumns.Of(Example.Source.Describe(), new() { Missing = policy.First, Unknown = policy.Second }))];

    /// <summary>The number of formulas. The environment variable FORMULAS sets another.</summary>
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("FORMULAS"), out var count) ? count : 500;

    [Fact]
    public static void A_formula_gives_a_schema_or_an_exception_with_a_place()
    {
        var random = new Random(1);
        var schemas = 0;
        for (var i = 0; i < Count; i++)
        {
            var formula = i % 2 == 0 ? Written(random) : Damaged(random);
            try
            {
                Formula.Parse(formula).ToSchema(Tables[i % Tables.Length]);
                schemas++;
            }
            catch (FormulaException exception)
            {
                Assert.True(exception.Position >= 0 && exception.Position <= formula.Length, formula);
                Assert.Equal(formula, exception.Formula);
                Assert.NotEqual("", exception.Message);
            }
            catch (Exception exception)
            {
                Assert.Fail($"{formula}\n{exception}");
            }
        }

        // Both answers occur.
        Assert.InRange(schemas, Count / 20, Count * 19 / 20);
    }

    private static string Written(Random random) =>
        (random.Next(4) > 0 ? "Price ~ " : "") + string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 15)).Select(_ => Words[random.Next(Words.Length)]));

    private static string Damaged(Random random)
    {
        var formula = Valid[random.Next(Valid.Length)];
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var at = random.Next(formula.Length);
            formula = random.Next(4) switch
            {
                0 => formula.Remove(at, 1),
                1 => formula.Insert(at, Words[random.Next(Words.Length)]),
                2 => formula.Insert(at, ((char)random.Next(1, 0x300)).ToString()),
                _ => formula[at..] + formula[..at],
            };
        }

        return formula;
    }
}

using GradientDescent.Fitting;
using GradientDescent.Solving;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Solving;

/// <summary>Which columns of integers are exact.</summary>
public class InputRoundingTests
{
    private const double Integers = 1L << 50;

    /// <summary>Doubles of 2⁵⁰ have two binary digits after the point, so a rounded decimal can be whole by chance.</summary>
    [Fact]
    public void Integers_that_may_be_rounded_decimals_are_not_exact() =>
        Assert.Equal([false, false, false], Exact(SchemaOf<DecimalColumns.Model>()));

    /// <summary>The square of a double is exact if the double and the square are integers.</summary>
    [Fact]
    public void Integers_of_doubles_and_products_of_integers_are_exact() =>
        Assert.Equal([true, true, true], Exact(SchemaOf<Parabola.Model>()));

    private static ModelSchema SchemaOf<TModel>()
        where TModel : ILinearModel<TModel> => TModel.Shape.Schema;

    private static IEnumerable<bool> Exact(ModelSchema schema)
    {
        var roundings = InputRounding.Of(schema);
        return Enumerable.Range(0, roundings.Count).Select(column => ColumnRounding.IsExact(roundings, column, static (_, largest) => largest >= Integers));
    }
}

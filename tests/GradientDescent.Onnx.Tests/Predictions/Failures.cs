using GradientDescent.Terms;

namespace GradientDescent.Onnx.Tests;

/// <summary>Where C# throws, the prediction is NaN; but not where a condition avoids it.</summary>
public class Failures
{
    private static readonly Term X = new ValueTerm(new("X", PropertyType.Int32)), Y = new ValueTerm(new("Y", PropertyType.Int32)), Zero = new ConstantTerm(PropertyType.Int32, 0, 0);

    private static readonly Term Quotient = new BinaryTerm(TermOperator.Divide, X, Y), IsZero = new BinaryTerm(TermOperator.Equal, Y, Zero);

    [Fact]
    public void A_division_by_zero() => Assert.Equal([-2.0 / 3 - 1, double.NaN, double.NaN], Predicted(Quotient));

    [Fact]
    public void A_division_that_a_condition_avoids()
    {
        Assert.Equal([-2.0 / 3 - 1, -2.0 / 3, double.NaN], Predicted(new ConditionalTerm(IsZero, Zero, Quotient)));
        Assert.Equal([-2.0 / 3, -2.0 / 3, double.NaN], Predicted(new BinaryTerm(TermOperator.And, new UnaryTerm(TermOperator.Not, IsZero), new BinaryTerm(TermOperator.Equal, Quotient, Zero)), PropertyType.Boolean));
        Assert.Equal([-2.0 / 3, -1, double.NaN], Predicted(new BinaryTerm(TermOperator.Or, IsZero, new BinaryTerm(TermOperator.Equal, Quotient, Zero)), PropertyType.Boolean));
    }

    /// <summary>The quotient is replaced by a mean where it is missing, not where it cannot be computed.</summary>
    [Fact]
    public void A_mean_replaces_no_failure()
    {
        var property = new ModelProperty("Computed", PropertyType.Int32) { Definition = Quotient };
        Assert.Equal([-2.0 / 3 - 1, double.NaN, double.NaN], Predicted(Models.OfPrice(property.AsNumber().OrMean())));
    }

    private static double[] Predicted(Term body, PropertyType type = PropertyType.Int32) => Predicted(Models.OfPrice(new ModelProperty("Computed", type) { Definition = body }));

    /// <summary>Of 7 / 2, of 1 / 0, and of a quotient that is too large.</summary>
    private static double[] Predicted(LinearModel model) =>
        OnnxRun.Of(model.ToOnnx(), "Price", model.Schema, [Row(7, 2), Row(1, 0), Row(int.MinValue, -1)]);

    private static Dictionary<string, object?> Row(int x, int y) => new() { ["X"] = x, ["Y"] = y };
}

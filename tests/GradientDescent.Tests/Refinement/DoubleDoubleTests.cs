using CsCheck;
using GradientDescent.Numerics;

namespace GradientDescent.Tests.Refinement;

[Trait("Category", "Kernel")]
public class DoubleDoubleTests
{
    /// <summary>The operators are off by no more than 3·2⁻¹⁰⁶.</summary>
    private const double Bits = 104;

    [Fact]
    public void Sum_and_product_of_two_doubles_are_exact() =>
        Gen.Select(DoubleDoubleGen.Double, DoubleDoubleGen.Double).Sample((a, b) =>
            (DoubleDouble.TwoSum(a, b) - (Dyadic)a - b).Mantissa.IsZero && (DoubleDouble.TwoProduct(a, b) - ((Dyadic)a * b)).Mantissa.IsZero);

    [Fact]
    public void Sums_and_differences_agree_with_exact_ones() =>
        DoubleDoubleGen.Pair.Sample(pair =>
        {
            var (a, b) = pair;
            var (sum, difference) = ((Dyadic)a + b, (Dyadic)a - b);
            return sum.IsWithin(Bits, sum, a + b) && difference.IsWithin(Bits, difference, a - b);
        });

    [Fact]
    public void Products_agree_with_exact_ones() =>
        Gen.Select(DoubleDoubleGen.DoubleDouble, DoubleDoubleGen.Double).Sample((a, b) =>
        {
            var product = (Dyadic)a * b;
            return product.IsWithin(Bits, product, a * b);
        });

    [Fact]
    public void As_a_double_it_is_the_nearest() =>
        Gen.Select(DoubleDoubleGen.DoubleDouble, DoubleDoubleGen.DoubleDouble).Sample((a, b) =>
        {
            var sum = a + b;
            return (double)sum == sum.High + sum.Low;
        });
}

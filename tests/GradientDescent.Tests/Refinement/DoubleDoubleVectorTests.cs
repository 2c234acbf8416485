using System.Numerics;
using CsCheck;
using GradientDescent.Numerics;

namespace GradientDescent.Tests.Refinement;

/// <summary>Every lane by itself, while the others hold 0.</summary>
[Trait("Category", "Kernel")]
public class DoubleDoubleVectorTests
{
    /// <summary>The operators are off by no more than 3·2⁻¹⁰⁶.</summary>
    private const double Bits = 104;

    /// <summary>Sums that are not carried are off by a few roundings of their lower half.</summary>
    private const double UncarriedBits = 102;

    private static readonly Gen<int> Lane = Gen.Int[0, Vector<double>.Count - 1];

    [Fact]
    public void Sums_agree_with_exact_ones() =>
        Gen.Select(DoubleDoubleGen.Pair, Lane).Sample((pair, lane) =>
        {
            var (a, b) = pair;
            var sum = (Dyadic)a + b;
            return sum.IsWithin(Bits, sum, (Only(lane, a) + Only(lane, b)).LaneSum());
        });

    [Fact]
    public void Products_agree_with_exact_ones() =>
        Gen.Select(DoubleDoubleGen.DoubleDouble, DoubleDoubleGen.Double, Lane).Sample((a, b, lane) =>
        {
            var product = (Dyadic)a * b;
            return product.IsWithin(Bits, product, (Only(lane, a) * Only(lane, b)).LaneSum());
        });

    [Fact]
    public void Many_terms_lose_next_to_nothing_of_the_largest() =>
        Gen.Select(DoubleDoubleGen.DoubleDouble, DoubleDoubleGen.Pair, DoubleDoubleGen.Double, Lane).Sample((start, factors, factor, lane) =>
        {
            var (a, b) = factors;
            var exact = (Dyadic)start + ((Dyadic)a * factor) + ((Dyadic)a * b) + b;
            var size = Dyadic.Abs(start) + Dyadic.Abs((Dyadic)a * factor) + Dyadic.Abs((Dyadic)a * b) + Dyadic.Abs(b);

            var sum = Only(lane, start).PlusProduct(Only(lane, a), Only(lane, factor)).PlusProduct(Only(lane, a), Only(lane, b)).Plus(Only(lane, b));

            return exact.IsWithin(UncarriedBits, size, sum.Carried().LaneSum());
        });

    [Fact]
    public void Lanes_add_up() =>
        DoubleDoubleGen.DoubleDouble.Sample(a =>
        {
            var sum = (Dyadic)a * Vector<double>.Count;
            return sum.IsWithin(Bits, sum, DoubleDoubleVector.Create(a).LaneSum());
        });

    private static DoubleDoubleVector Only(int lane, DoubleDouble value) => new(Only(lane, value.High), Only(lane, value.Low));

    private static Vector<double> Only(int lane, double value) => Vector.WithElement(Vector<double>.Zero, lane, value);
}

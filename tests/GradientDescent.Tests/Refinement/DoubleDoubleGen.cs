using CsCheck;
using GradientDescent.Numerics;

namespace GradientDescent.Tests.Refinement;

/// <summary>Numbers of any size at which neither a product nor what it rounds off leaves the range of a double.</summary>
internal static class DoubleDoubleGen
{
    public static Gen<double> Double { get; } =
        Gen.Select(Gen.Double[1, 2], Gen.Int[-150, 150], Gen.Bool, static (mantissa, exponent, isNegative) =>
            Math.ScaleB(isNegative ? -mantissa : mantissa, exponent));

    public static Gen<DoubleDouble> DoubleDouble { get; } =
        Gen.Select(Double, Gen.Double[-1, 1], Gen.Int[0, 20], static (high, share, shift) =>
            Numerics.DoubleDouble.TwoSum(high, Math.ScaleB(share * high, -53 - shift)));

    /// <summary>Any two, and two of which little more than their lower halves is left.</summary>
    public static Gen<(DoubleDouble A, DoubleDouble B)> Pair { get; } = Gen.OneOf(
        Gen.Select(DoubleDouble, DoubleDouble),
        Gen.Select(DoubleDouble, Gen.Double[-1, 1], Gen.Int[-60, -45], static (a, share, shift) =>
            (a, Numerics.DoubleDouble.TwoSum(-a.High, Math.ScaleB(share * a.High, shift)))));
}

using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Finds the features that the features before them determine.</summary>
internal static class Redundancy
{
    /// <summary>
    /// A remainder of a sum of products counts as 0 below this share of the sum, where the rounding of the products is not known. Products have about 16 digits;
    /// summing and factoring lose up to four.
    /// </summary>
    public const double RoundingShare = 1e-12;

    /// <summary>A feature is reported if its distance to a combination of others is below this share of its spread.</summary>
    private const double Near = 1e-3;

    /// <summary>
    /// The remainder of a feature counts as 0 if it is at most this many roundings of the numbers around their means that it is computed from. A factorisation rounds
    /// them.
    /// </summary>
    private const double Roundings = 128;

    /// <summary>A remainder of more than this many roundings of the numbers around their means is probably not the rounding of a factorisation.</summary>
    private const double UsualRoundings = 16;

    /// <summary>The remainder of a feature also counts as 0 if it is at most this many roundings of the values themselves, because they may be rounded sums of others.</summary>
    private const double ValueRoundings = 4;

    /// <summary>Removes the redundant columns from the triangle.</summary>
    /// <returns>The redundant features, and those that are nearly redundant.</returns>
    public static IReadOnlyList<Combination> Drop(Triangle triangle, TriangularFactor factor, bool hasIntercept)
    {
        List<Combination>? found = null;
        var root = Math.Sqrt(factor.Totals.Weight);
        for (var feature = 0; feature < factor.FeatureCount; feature++)
        {
            var distance = triangle[feature, feature] / root;
            var spread = triangle.Norm(feature) / root;
            var isConstant = hasIntercept && factor.IsConstant(feature);
            if (distance > Near * spread && !isConstant)
                continue;

            // The values themselves are rounded, and their distances from the means are.
            var multiples = triangle.Regress(feature);
            var size = factor.RootMeanSquare(feature);
            var deviation = spread;
            for (var i = 0; i < feature; i++)
            {
                size += Math.Abs(multiples[i]) * factor.RootMeanSquare(i);
                deviation += Math.Abs(multiples[i]) * triangle.Norm(i) / root;
            }

            var ofArithmetic = Roundings * Rounding.Unit * deviation;
            var rounding = Math.Max(ValueRoundings * Rounding.Unit * size, ofArithmetic);
            var unresolved = factor.Resolution(feature);
            var isRedundant = isConstant || !(distance > Math.Max(rounding, unresolved));
            (found ??= []).Add(new(feature, multiples, Math.Max(distance, Math.Max(Rounding.Unit * size, unresolved)), spread, IsCertain: !isRedundant || unresolved <= rounding, isRedundant)
            {
                IsLost = isRedundant && !isConstant && Math.Max(distance, unresolved) > UsualRoundings * Rounding.Unit * deviation,
            });
            if (isRedundant)
                triangle.Drop(feature);
        }

        return found ?? (IReadOnlyList<Combination>)[];
    }
}

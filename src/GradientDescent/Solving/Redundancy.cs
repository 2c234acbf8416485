using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Finds the features that those before them determine.</summary>
internal static class Redundancy
{
    /// <summary>
    /// What is left of a sum of products is nothing below this share of the sum. Products have about 16 digits; summing and factoring them takes up to four. It
    /// is the square of the share of a feature that <see cref="TriangularFactor.Resolution"/> is.
    /// </summary>
    public const double RoundingShare = 1e-12;

    /// <summary>Closer to others than this share of its spread, a feature is reported.</summary>
    private const double Near = 1e-3;

    /// <summary>What is left of a feature is nothing when it is no more than so many roundings of the numbers that it is made of.</summary>
    private const double Roundings = 128;

    /// <summary>Leaves the redundant columns out of the triangle.</summary>
    /// <returns>Them, and those that nearly are.</returns>
    public static IReadOnlyList<Combination> Drop(Triangle triangle, TriangularFactor factor)
    {
        var found = new List<Combination>();
        var root = Math.Sqrt(factor.Totals.Weight);
        for (var feature = 0; feature < factor.FeatureCount; feature++)
        {
            var distance = triangle[feature, feature] / root;
            var spread = triangle.Norm(feature) / root;
            if (distance > Near * spread && distance > Roundings * Rounding.Unit * factor.RootMeanSquare(feature))
                continue;

            var multiples = triangle.Regress(feature);
            var size = factor.RootMeanSquare(feature);
            for (var i = 0; i < feature; i++)
                size += Math.Abs(multiples[i]) * factor.RootMeanSquare(i);
            var rounding = Roundings * Rounding.Unit * size;
            var unresolved = factor.Resolution * spread;
            var isRedundant = !(distance > Math.Max(rounding, unresolved));
            found.Add(new(feature, multiples, Math.Max(distance, Math.Max(Rounding.Unit * size, unresolved)), spread, IsCertain: !isRedundant || unresolved <= rounding, isRedundant));
            if (isRedundant)
                triangle.Drop(feature);
        }

        return found;
    }
}

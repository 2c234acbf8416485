using GradientDescent.Summaries;

namespace GradientDescent.Penalties;

/// <summary>What a model says of each coefficient, whatever the penalty is: what its prices are multiplied by, and the bounds that its sign puts it between.</summary>
/// <param name="Sizes">What the price of a coefficient's size is multiplied by: the model's factor, in the features' own units.</param>
/// <param name="Squares">The same of its square.</param>
/// <param name="Least">0 or −∞.</param>
/// <param name="Most">0 or ∞.</param>
internal sealed record CoefficientSettings(double[] Sizes, double[] Squares, double[] Least, double[] Most)
{
    public static CoefficientSettings Of(ModelSchema schema)
    {
        double[] factors = [.. schema.Features.Select(static feature => feature.PenaltyFactor)];
        return new(
            factors,
            factors,
            [.. schema.Features.Select(static feature => feature.Sign == CoefficientSign.NonNegative ? 0 : double.NegativeInfinity)],
            [.. schema.Features.Select(static feature => feature.Sign == CoefficientSign.NonPositive ? 0 : double.PositiveInfinity)]);
    }

    /// <summary>Those of a model that says nothing.</summary>
    public static CoefficientSettings Any(int count)
    {
        double[] ones = [.. Enumerable.Repeat(1.0, count)];
        return new(ones, ones, [.. Enumerable.Repeat(double.NegativeInfinity, count)], [.. Enumerable.Repeat(double.PositiveInfinity, count)]);
    }

    /// <summary>The same where a penalty means coefficients in some units, and they stand in others.</summary>
    public CoefficientSettings InUnits(FeatureUnits meant, FeatureUnits here)
    {
        var (sizes, squares) = (new double[Sizes.Length], new double[Squares.Length]);
        for (var i = 0; i < sizes.Length; i++)
        {
            var unit = meant.Scales[i] / here.Scales[i];
            sizes[i] = Sizes[i] * unit;
            squares[i] = Squares[i] * unit * unit;
        }

        return this with { Sizes = sizes, Squares = squares };
    }

    /// <summary>The same with no coefficient below 0. One that is not above 0 either is 0.</summary>
    public CoefficientSettings WithoutNegative() => this with { Least = new double[Least.Length] };

    /// <summary>The same with every coefficient 0 that a penalty makes dearer.</summary>
    public CoefficientSettings WithoutPenalized() => this with
    {
        Least = [.. Least.Zip(Sizes, static (least, size) => size == 0 ? least : 0)],
        Most = [.. Most.Zip(Sizes, static (most, size) => size == 0 ? most : 0)],
    };
}

using GradientDescent.Summaries;

namespace GradientDescent.Penalties;

/// <summary>The model's settings of each coefficient, which apply to any penalty: its penalty factors, and its bounds from the required sign.</summary>
/// <param name="Sizes">The factors of L1: the model's penalty factors, in the features' own units.</param>
/// <param name="Squares">The factors of L2.</param>
/// <param name="Lower">The lower bounds: 0 or −∞.</param>
/// <param name="Upper">The upper bounds: 0 or ∞.</param>
internal sealed record CoefficientSettings(double[] Sizes, double[] Squares, double[] Lower, double[] Upper)
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

    /// <summary>The settings of a model without penalty factors and signs.</summary>
    public static CoefficientSettings Any(int count)
    {
        double[] ones = [.. Enumerable.Repeat(1.0, count)];
        return new(ones, ones, [.. Enumerable.Repeat(double.NegativeInfinity, count)], [.. Enumerable.Repeat(double.PositiveInfinity, count)]);
    }

    /// <summary>The same for a penalty that is defined in the units <paramref name="meant"/>, and coefficients in the units <paramref name="here"/>.</summary>
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

    /// <summary>The same without negative coefficients. A coefficient that must not be positive either is 0.</summary>
    public CoefficientSettings WithoutNegative() => this with { Lower = new double[Lower.Length] };

    /// <summary>The same with every penalised coefficient fixed at 0.</summary>
    public CoefficientSettings WithoutPenalized() => this with
    {
        Lower = [.. Lower.Zip(Sizes, static (lower, size) => size == 0 ? lower : 0)],
        Upper = [.. Upper.Zip(Sizes, static (upper, size) => size == 0 ? upper : 0)],
    };
}

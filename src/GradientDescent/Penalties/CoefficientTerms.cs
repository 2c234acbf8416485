namespace GradientDescent;

/// <summary>What a model says of each coefficient, whatever the penalty is: what its prices are multiplied by, and the bounds that its sign puts it between.</summary>
/// <param name="Factors">Numbers of 0 or more.</param>
/// <param name="Least">0 or −∞.</param>
/// <param name="Most">0 or ∞.</param>
internal sealed record CoefficientTerms(double[] Factors, double[] Least, double[] Most)
{
    /// <exception cref="InvalidOperationException">A model that is written by hand says what no coefficient can obey.</exception>
    public static CoefficientTerms Of<TModel>()
        where TModel : ILinearModel<TModel>
    {
        var (factors, signs) = (TModel.PenaltyFactors, TModel.CoefficientSigns);
        if (factors.Count != 0 && (factors.Count != TModel.FeatureNames.Count || !factors.All(static factor => double.IsFinite(factor) && factor >= 0)))
            throw new InvalidOperationException($"The PenaltyFactors of {TModel.RecordName} are not a finite number of 0 or more for each feature.");
        if (signs.Count != 0 && (signs.Count != TModel.FeatureNames.Count || !signs.All(Enum.IsDefined)))
            throw new InvalidOperationException($"The CoefficientSigns of {TModel.RecordName} are not a sign for each feature.");

        var any = Any(TModel.FeatureNames.Count);
        return new(
            factors.Count == 0 ? any.Factors : [.. factors],
            signs.Count == 0 ? any.Least : [.. signs.Select(static sign => sign == CoefficientSign.NonNegative ? 0 : double.NegativeInfinity)],
            signs.Count == 0 ? any.Most : [.. signs.Select(static sign => sign == CoefficientSign.NonPositive ? 0 : double.PositiveInfinity)]);
    }

    /// <summary>Those of a model that says nothing.</summary>
    public static CoefficientTerms Any(int count) =>
        new([.. Enumerable.Repeat(1.0, count)], [.. Enumerable.Repeat(double.NegativeInfinity, count)], [.. Enumerable.Repeat(double.PositiveInfinity, count)]);

    /// <summary>The same with no coefficient below 0. One that is not above 0 either is 0.</summary>
    public CoefficientTerms WithoutNegative() => this with { Least = new double[Least.Length] };

    /// <summary>The same with every coefficient 0 that a penalty makes dearer.</summary>
    public CoefficientTerms WithoutPenalized() => this with
    {
        Least = [.. Least.Zip(Factors, static (least, factor) => factor == 0 ? least : 0)],
        Most = [.. Most.Zip(Factors, static (most, factor) => factor == 0 ? most : 0)],
    };
}

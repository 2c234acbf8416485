using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>Validated points in the order of their penalties' strength, and those to choose.</summary>
/// <remarks>Of two penalties the stronger one is that which costs more of the coefficients that fit all rows best.</remarks>
internal sealed class PointRanking<TModel>
    where TModel : ILinearModel<TModel>
{
    public PointRanking(IReadOnlyList<ValidatedPoint<TModel>> points)
    {
        Points = points;
        var fittest = TModel.ToWeights(points.MinBy(static point => point.Loss)!.Model);
        var terms = CoefficientTerms.Of<TModel>();
        (double Cost, double Prices) Strength(Penalty penalty) => (CoefficientPrices.Of(penalty, terms).Value(fittest), penalty.L1 + penalty.L2);
        ByStrength = Comparer<ValidatedPoint<TModel>>.Create((a, b) => Strength(a.Penalty).CompareTo(Strength(b.Penalty)));
        Best = Strongest(points.Min(static point => point.ValidationLoss));
    }

    public IReadOnlyList<ValidatedPoint<TModel>> Points { get; }

    /// <summary>From the weakest penalty to the strongest.</summary>
    public Comparer<ValidatedPoint<TModel>> ByStrength { get; }

    /// <summary>The point of the least validation loss; of several, the one with the strongest penalty.</summary>
    public ValidatedPoint<TModel> Best { get; }

    /// <summary>The point with the strongest penalty whose validation loss is no more than one standard error above the least.</summary>
    public ValidatedPoint<TModel> OneStandardError => Strongest(Best.ValidationLoss + Best.StandardError);

    private ValidatedPoint<TModel> Strongest(double mostLoss) => Points.Where(point => point.ValidationLoss <= mostLoss).Max(ByStrength)!;
}

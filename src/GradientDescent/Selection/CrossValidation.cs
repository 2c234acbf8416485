using GradientDescent.Penalties;

namespace GradientDescent;

/// <summary>How well models predict rows that they were not trained on, penalty by penalty, and the models of all rows to choose from.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class CrossValidation<TModel>
    where TModel : ILinearModel<TModel>
{
    internal CrossValidation()
    {
    }

    /// <summary>A point for each penalty, in the order of the grid.</summary>
    public required IReadOnlyList<ValidatedPoint<TModel>> Points { get; init; }

    /// <summary>The point of the least validation loss; of several, the one with the strongest penalty.</summary>
    public ValidatedPoint<TModel> Best => Strongest(Points.Min(static point => point.ValidationLoss));

    /// <summary>
    /// The point with the strongest penalty whose validation loss is no more than one standard error above the least (Breiman, Friedman, Olshen and Stone,
    /// Classification and Regression Trees, 1984, §3.4.3): no worse, as far as the folds can tell, and simpler. Of two penalties the stronger one is that
    /// which costs more of the coefficients that fit all rows best.
    /// </summary>
    public ValidatedPoint<TModel> OneStandardError => Strongest(Best.ValidationLoss + Best.StandardError);

    /// <summary>How many rows there were.</summary>
    public required long RowCount { get; init; }

    /// <summary>How many rows were left out, see <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    public required long SkippedRows { get; init; }

    /// <summary>What was noticed and what could be done about it, a sentence each; empty when all is well.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>From the weakest penalty to the strongest.</summary>
    internal Comparer<ValidatedPoint<TModel>> ByStrength
    {
        get
        {
            var fittest = TModel.ToWeights(Points.MinBy(static point => point.Loss)!.Model);
            var terms = CoefficientTerms.Of<TModel>();
            (double Cost, double Prices) Strength(Penalty penalty) => (CoefficientPrices.Of(penalty, terms).Value(fittest), penalty.L1 + penalty.L2);
            return Comparer<ValidatedPoint<TModel>>.Create((a, b) => Strength(a.Penalty).CompareTo(Strength(b.Penalty)));
        }
    }

    /// <summary>The point with the strongest penalty whose validation loss is no more than this.</summary>
    private ValidatedPoint<TModel> Strongest(double mostLoss) => Points.Where(point => point.ValidationLoss <= mostLoss).Max(ByStrength)!;
}

using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>How well models predict rows that they were not trained on, penalty by penalty, and the models of all rows to choose from.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class CrossValidation<TModel>
    where TModel : ILinearModel
{
    private readonly PointRanking _ranking;

    internal CrossValidation(PointRanking ranking) => _ranking = ranking;

    /// <summary>A point for each penalty, in the order of the grid.</summary>
    public required IReadOnlyList<ValidatedPoint<TModel>> Points { get; init; }

    /// <summary>The point of the least validation loss; of several, the one with the strongest penalty.</summary>
    public ValidatedPoint<TModel> Best => Points[_ranking.Best];

    /// <summary>
    /// The point with the strongest penalty whose validation loss is no more than one standard error above the least (Breiman, Friedman, Olshen and Stone,
    /// Classification and Regression Trees, 1984, §3.4.3): no worse, as far as the folds can tell, and simpler. Of two penalties the stronger one is that
    /// which costs more of the coefficients that fit all rows best.
    /// </summary>
    public ValidatedPoint<TModel> OneStandardError => Points[_ranking.OneStandardError];

    /// <summary>How many rows there were.</summary>
    public required long RowCount { get; init; }

    /// <summary>How many rows were left out, see <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    public required long SkippedRows { get; init; }

    /// <summary>What was noticed and what could be done about it, a sentence each; empty when all is well.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>
    /// A table: penalty weights, validation loss and its standard error, and how many coefficients are not 0, a line for each point, of many points for some,
    /// with the best one and that of one standard error marked; in the invariant culture.
    /// </summary>
    public override string ToString() => new PointTable([.. Points.Select(static point => point.Penalty)])
        .With("validation loss", index => Points[index].ValidationLoss)
        .With("± error", index => Points[index].StandardError)
        .With("not 0", index => Points[index].NonZeroCount)
        .Mark(_ranking.Best, "best")
        .Mark(_ranking.OneStandardError, "one standard error")
        .ToString();
}

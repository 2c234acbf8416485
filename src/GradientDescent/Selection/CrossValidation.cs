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
    public ValidatedPoint<TModel> Best => Points.Where(point => point.ValidationLoss == Points.Min(static other => other.ValidationLoss)).Order(ByStrength).Last();

    /// <summary>
    /// The point with the strongest penalty whose validation loss is no more than one standard error above the least (Breiman, Friedman, Olshen and Stone,
    /// Classification and Regression Trees, 1984, §3.4.3): no worse, as far as the folds can tell, and simpler. Of two penalties the stronger one is that
    /// whose model has the larger loss over the rows that it was trained on.
    /// </summary>
    public ValidatedPoint<TModel> OneStandardError
    {
        get
        {
            var worst = Best.ValidationLoss + Best.StandardError;
            return Points.Where(point => point.ValidationLoss <= worst).Order(ByStrength).Last();
        }
    }

    /// <summary>How many rows there were.</summary>
    public required long RowCount { get; init; }

    /// <summary>How many rows were left out because of a number that is missing, NaN or infinite.</summary>
    public required long SkippedRows { get; init; }

    /// <summary>What was noticed and what could be done about it, a sentence each; empty when all is well.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    internal static Comparer<ValidatedPoint<TModel>> ByStrength { get; } = Comparer<ValidatedPoint<TModel>>.Create(static (a, b) =>
        (a.Loss, a.Penalty.L1 + a.Penalty.L2).CompareTo((b.Loss, b.Penalty.L1 + b.Penalty.L2)));
}

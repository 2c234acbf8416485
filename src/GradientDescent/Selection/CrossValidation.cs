using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>The result of a cross-validation: for each penalty the loss on rows that were not used for training, and the model fitted to all rows.</summary>
/// <remarks>Results are immutable, and several threads may read them.</remarks>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
public sealed class CrossValidation<TModel>
    where TModel : ILinearModel
{
    private readonly PointRanking _ranking;

    internal CrossValidation(PointRanking ranking) => _ranking = ranking;

    /// <summary>One point per penalty, in the order of the grid.</summary>
    public required IReadOnlyList<ValidatedPoint<TModel>> Points { get; init; }

    /// <summary>The point with the lowest <see cref="ValidatedPoint{TModel}.ValidationLoss"/>. If there are several, the one with the strongest penalty.</summary>
    public ValidatedPoint<TModel> Best => Points[_ranking.Best];

    /// <summary>
    /// The one-standard-error rule: the point with the strongest penalty whose validation loss is at most one standard error above the lowest (Breiman, Friedman, Olshen
    /// and Stone, Classification and Regression Trees, 1984, §3.4.3, https://doi.org/10.1201/9781315139470).
    /// </summary>
    /// <remarks>
    /// To compare two penalties, both are evaluated at the coefficients of the point with the lowest training loss: the larger value is the stronger penalty. The
    /// standard error is that of <see cref="Best"/>, which is also returned if no stronger penalty qualifies.
    /// </remarks>
    public ValidatedPoint<TModel> OneStandardError => Points[_ranking.OneStandardError];

    /// <summary>
    /// The name of a transformed target, such as <c>LogPrice</c>: all losses are on its scale, not on that of the predictions. Null if the target has no transform.
    /// </summary>
    public required string? TransformedTarget { get; init; }

    /// <summary>The number of rows, without those that were skipped.</summary>
    public required long RowCount { get; init; }

    /// <summary>The number of rows that were left out, see <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    public long SkippedRows => SkippedRowReasons.Sum(static reason => reason.RowCount);

    /// <summary>Why rows were left out, see <see cref="FitResult{TModel}.SkippedRowReasons"/>.</summary>
    public required IReadOnlyList<SkippedRowReason> SkippedRowReasons { get; init; }

    /// <summary>Problems that the trainer found, and how to fix them; empty if there are none.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>
    /// Returns a table with the penalty weights, the validation loss, its standard error and the number of coefficients other than 0, one line per point.
    /// Of many points it shows some. The best point and the point of one standard error are marked. The culture is the invariant culture.
    /// </summary>
    public override string ToString() => new PointTable([.. Points.Select(static point => point.Penalty)])
        .With(TransformedTarget is null ? "validation loss" : $"validation loss of {TransformedTarget}", index => Points[index].ValidationLoss)
        .With("± error", index => Points[index].StandardError)
        .With("not 0", index => Points[index].NonZeroCount)
        .Mark(_ranking.Best, "best")
        .Mark(_ranking.OneStandardError, "one standard error")
        .ToString();
}

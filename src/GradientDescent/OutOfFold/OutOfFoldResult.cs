using System.Globalization;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// Out-of-fold predictions: each row is predicted by the model of a fold that was trained without it. The scores of each fold and of all rows compare them with the targets.
/// </summary>
/// <remarks>Immutable, and several threads may read it.</remarks>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
public sealed class OutOfFoldResult<TModel>
    where TModel : ILinearModel
{
    internal OutOfFoldResult()
    {
    }

    /// <summary>The model and the scores of each fold.</summary>
    public required IReadOnlyList<FoldResult<TModel>> Folds { get; init; }

    /// <summary>
    /// The scores of all predictions together. They need not be the means of the scores of the folds: R² is against the mean of all predicted rows. The row numbers in
    /// <see cref="ModelScores.Unpredicted"/> count the used rows.
    /// </summary>
    public required ModelScores Scores { get; init; }

    /// <summary>
    /// One prediction per used row, in the order of the rows, in the unit of the target's property. NaN if the row is in no fold, such as the first part of the rows with
    /// <see cref="GradientDescent.Folds.ByTime"/>, or if its prediction is not finite.
    /// </summary>
    public required IReadOnlyList<double> Predictions { get; init; }

    /// <summary>The number of used rows, without those that were skipped.</summary>
    public long RowCount => Predictions.Count;

    /// <summary>The number of rows that were left out, see <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    public long SkippedRows => SkippedRowReasons.Sum(static reason => reason.RowCount);

    /// <summary>Why rows were left out, see <see cref="FitResult{TModel}.SkippedRowReasons"/>.</summary>
    public required IReadOnlyList<SkippedRowReason> SkippedRowReasons { get; init; }

    /// <summary>Problems that the trainer found, and how to fix them; empty if there are none.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>
    /// Returns a table with the number of rows, RMSE, MAE and R², one line per fold, counted from 0, and one for all rows. For a transformed target, they are those of
    /// the property. Numbers have six significant digits, in the invariant culture.
    /// </summary>
    public override string ToString() => TextTable.Of(
    [
        ["fold", "rows", "RMSE", "MAE", "R²"],
        .. Folds.Select(static (fold, index) => Line(index.ToString(CultureInfo.InvariantCulture), fold.Scores)),
        Line("all", Scores),
    ]).TrimEnd('\n');

    private static string[] Line(string fold, ModelScores scores) =>
    [
        fold, scores.RowCount.ToString(CultureInfo.InvariantCulture),
        .. new[] { scores.RootMeanSquaredError, scores.MeanAbsoluteError, scores.RSquared }.Select(static score => score.ToString("G6", CultureInfo.InvariantCulture)),
    ];
}

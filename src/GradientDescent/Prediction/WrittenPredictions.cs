using static System.FormattableString;

namespace GradientDescent;

/// <summary>Predictions that were written beside their rows, see <see cref="JsonLinesPrediction"/> and <c>CsvPrediction</c>.</summary>
/// <remarks>Immutable.</remarks>
public sealed class WrittenPredictions
{
    /// <summary>The number of rows.</summary>
    public required long RowCount { get; init; }

    /// <summary>The name of the column or the key with the predictions.</summary>
    public required string ColumnName { get; init; }

    /// <summary>The rows without a prediction, by property and reason, with the first lines.</summary>
    public required IReadOnlyList<SkippedRowReason> Unpredicted { get; init; }

    /// <summary>Returns for example <c>1000 rows, Price is empty in 1: Bedrooms Missing: 1 row (new.csv, line 7)</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{RowCount} {(RowCount == 1 ? "row" : "rows")}, {ColumnName} is empty in {Unpredicted.Sum(static reason => reason.RowCount)}")
        + string.Concat(Unpredicted.Select(static (reason, i) => (i == 0 ? ": " : "; ") + reason));
}

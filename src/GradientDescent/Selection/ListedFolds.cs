using System.Globalization;
using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent.Selection;

/// <summary><see cref="Folds.Of(ReadOnlySpan{int})"/>.</summary>
internal sealed class ListedFolds(int[] foldOfRow) : Folds(CountOf(foldOfRow))
{
    private protected override string Call => Invariant($"Of(foldOfRow: {foldOfRow.Length} rows in {Count} folds)");

    internal override FoldScheme Of(long rowCount) => rowCount == foldOfRow.Length
        ? new(new ListedParts(foldOfRow, Count))
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The folds are listed for {foldOfRow.Length} rows, but there are {rowCount}: list one fold per row."));

    private static int CountOf(int[] foldOfRow)
    {
        var row = Array.FindIndex(foldOfRow, fold => fold < 0 || fold >= foldOfRow.Length);
        return row < 0
            ? foldOfRow.Length == 0 ? 0 : foldOfRow.Max() + 1
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Row {RowNumber.Of(row)} is in fold {foldOfRow[row]}: number the folds from 0, with fewer folds than rows."), nameof(foldOfRow));
    }
}

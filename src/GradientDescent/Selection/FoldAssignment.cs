using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.Selection;

/// <summary>Assigns the rows of one reading to folds.</summary>
/// <param name="toScheme">Returns the folds for a number of rows, after the receiver has received them.</param>
internal sealed class FoldAssignment<TRow>(Func<long, FoldScheme> toScheme)
{
    /// <summary>Receives every row; null if the folds depend only on the number of rows.</summary>
    public IRowReceiver<TRow>? Receiver { get; init; }

    /// <summary>The column of a source that has the groups, and what receives its rows; null if the folds do not depend on a column.</summary>
    public (string Column, IRowReceiver<PropertyRow> Receiver)? Groups { get; init; }

    /// <exception cref="ArgumentException">There are too few rows.</exception>
    public FoldScheme ToScheme(long rowCount) => toScheme(rowCount);
}

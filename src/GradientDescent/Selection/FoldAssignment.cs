using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>The folds of certain rows. Some look at the rows themselves.</summary>
/// <param name="toScheme">The folds of so many rows, after the receiver has seen them.</param>
internal sealed class FoldAssignment<TRow>(Func<long, FoldScheme> toScheme)
{
    /// <summary>Wants to see every row; null where their number is enough.</summary>
    public IRowReceiver<TRow>? Receiver { get; init; }

    /// <exception cref="ArgumentException">There are too few rows.</exception>
    public FoldScheme ToScheme(long rowCount) => toScheme(rowCount);
}

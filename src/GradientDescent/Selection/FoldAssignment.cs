using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>The folds of certain rows, for which some folds look at the rows themselves.</summary>
/// <param name="toParts">The parts that so many rows fall into, after the receiver has seen them.</param>
/// <param name="trainsOnThePast">Whether a fold is trained on the rows before it alone.</param>
internal sealed class FoldAssignment<TRow>(Func<long, RowParts> toParts, bool trainsOnThePast)
{
    /// <summary>Wants to see every row; null where their number is enough.</summary>
    public IRowReceiver<TRow>? Receiver { get; init; }

    public bool TrainsOnThePast => trainsOnThePast;

    /// <exception cref="ArgumentException">There are too few rows.</exception>
    public RowParts ToParts(long rowCount) => toParts(rowCount);
}

using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>Folds that may look at the rows themselves; <see cref="Folds"/> of row numbers are such folds too.</summary>
/// <typeparam name="TRow">The model record.</typeparam>
public abstract class Folds<TRow>
{
    private protected Folds()
    {
    }

    /// <summary>How many folds there are.</summary>
    public abstract int Count { get; }

    /// <summary>Folds by row number, whatever the rows are.</summary>
    public static implicit operator Folds<TRow>(Folds folds) => FromFolds(folds);

    /// <summary>Folds by row number, whatever the rows are.</summary>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    public static Folds<TRow> FromFolds(Folds folds)
    {
        ArgumentNullException.ThrowIfNull(folds);
        return new NumberedFolds<TRow>(folds);
    }

    /// <summary>The parts that the rows fall into, and which of them trains and validates when.</summary>
    internal abstract FoldScheme Of(RowSlice<TRow> rows, int count);
}

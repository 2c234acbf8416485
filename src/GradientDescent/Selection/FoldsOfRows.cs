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

    /// <summary>As one writes it: <c>ByGroup(10, key)</c>, <c>Shuffled(3, seed: 0)</c>, in the invariant culture.</summary>
    public sealed override string ToString() => Call;

    /// <summary>How it is made in C#, without the name of its class.</summary>
    private protected abstract string Call { get; }

    /// <summary>Begins to assign rows to folds.</summary>
    internal abstract FoldAssignment<TRow> Begin();
}

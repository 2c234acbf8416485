using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>Folds that may depend on the content of the rows, as those of <see cref="Folds.ByGroup{TRow, TKey}"/> do. <see cref="Folds"/> are converted to it implicitly.</summary>
/// <typeparam name="TRow">The type of the rows: the model record.</typeparam>
public abstract class Folds<TRow>
{
    private protected Folds()
    {
    }

    /// <summary>The number of folds.</summary>
    public abstract int Count { get; }

    /// <summary>Converts folds that do not depend on the type of the rows.</summary>
    /// <param name="folds">The folds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folds"/> is null.</exception>
    public static implicit operator Folds<TRow>(Folds folds) => FromFolds(folds);

    /// <summary>Converts folds that do not depend on the type of the rows.</summary>
    /// <param name="folds">The folds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folds"/> is null.</exception>
    public static Folds<TRow> FromFolds(Folds folds)
    {
        ArgumentNullException.ThrowIfNull(folds);
        return new NumberedFolds<TRow>(folds);
    }

    /// <summary>Returns the C# expression that creates it, such as <c>ByGroup(10, key)</c> or <c>Shuffled(3, seed: 0)</c>, in the invariant culture.</summary>
    public sealed override string ToString() => Call;

    /// <summary>The C# expression that creates it, without the name of its class.</summary>
    private protected abstract string Call { get; }

    /// <summary>Creates the assignment of the rows of one reading.</summary>
    internal abstract FoldAssignment<TRow> Begin();
}

using System.Globalization;
using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>Which rows a model is validated on, and which it is trained on meanwhile, as often as there are folds.</summary>
/// <remarks>
/// Folds follow from the rows' numbers alone (and from <see cref="Folds{TRow}"/>'s keys): the same rows in the same order have the same folds on every machine.
/// </remarks>
public abstract class Folds
{
    private protected Folds(int count) => Count = Checked(count);

    /// <summary>How many folds there are.</summary>
    public int Count { get; }

    /// <summary>
    /// Rows drawn at random: of as many rows that follow one another as there are folds, one goes to each, in an order drawn anew each time. Where a fold gets
    /// 8192 rows or more, stretches of 64 rows that follow one another are drawn instead, which costs next to nothing; folds are then still made of 128 stretches
    /// at least, from everywhere. Folds differ in size by one row, or one stretch, at most.
    /// </summary>
    /// <remarks>Rows that belong together should not be drawn apart, or a model is validated on what it has all but seen: see <see cref="ByGroup"/> and <see cref="ByTime"/>.</remarks>
    /// <param name="count">How many folds, 2 or more.</param>
    /// <param name="seed">The same seed gives the same folds.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    public static Folds Shuffled(int count, int seed = 0) => new ShuffledFolds(count, seed);

    /// <summary>Each fold is a run of rows that follow one another, as in scikit-learn's KFold: the first ones have the rows left over, one each.</summary>
    /// <param name="count">How many folds, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    public static Folds Contiguous(int count) => new ContiguousFolds(count);

    /// <summary>
    /// For rows in the order of time: count + 1 runs of rows, each but the first validates a model trained on all rows before it, as in scikit-learn's
    /// TimeSeriesSplit. The first run has the rows left over.
    /// </summary>
    /// <param name="count">How many folds, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    public static Folds ByTime(int count) => new TimeFolds(count);

    /// <summary>
    /// Rows with the same key are in the same fold, so that a model is validated on groups it has not seen. The largest group goes first, each to
    /// the fold that has the fewest rows so far, as in scikit-learn's GroupKFold. Four bytes a row are kept for it.
    /// </summary>
    /// <param name="count">How many folds, 2 or more.</param>
    /// <param name="key">What the rows of a group have in common.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    public static Folds<TRow> ByGroup<TRow, TKey>(int count, Func<TRow, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return new GroupFolds<TRow, TKey>(count, key);
    }

    /// <summary>The fold of every row, as somebody else has drawn them: row by row at random, say, or by group where rows stand in columns.</summary>
    /// <param name="foldOfRow">A number for each row; the folds are numbered from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    /// <exception cref="ArgumentException">A number is below 0, or larger than the number of rows allows.</exception>
    public static Folds Of(ReadOnlySpan<int> foldOfRow) => new ListedFolds(foldOfRow.ToArray());

    /// <summary>As one writes it, with all arguments: <c>Shuffled(3, seed: 0)</c>, in the invariant culture.</summary>
    public sealed override string ToString() => Call;

    /// <summary>How it is made in C#, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <summary>The parts that the rows fall into, and which of them trains and validates when.</summary>
    /// <exception cref="ArgumentException">There are too few rows.</exception>
    internal abstract FoldScheme Of(long rowCount);

    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    internal static int Checked(int count) => count >= 2
        ? count
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"At least 2 folds are needed, not {count.ToString(CultureInfo.InvariantCulture)}: what validates must not train.");

    private protected void RequireRows(long rows, int atLeast)
    {
        if (rows < atLeast)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{rows} rows are too few for {Count} folds, which take at least {atLeast}: take fewer folds."));
    }
}

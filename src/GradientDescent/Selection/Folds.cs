using System.Globalization;
using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>How cross-validation splits the rows: in each fold some rows are for validation, and a model is trained on others.</summary>
/// <remarks>
/// Folds depend only on the row numbers, and for <c>ByGroup</c> on the keys. Rows that are skipped have no number: the others are numbered without them. The same
/// rows in the same order have the same folds on every machine.
/// <para>Folds are immutable, and several threads may share them. The key function of <c>ByGroup</c> must be thread-safe for that.</para>
/// </remarks>
/// <example>
/// <code>
/// var validation = trainer.CrossValidate(houses, Folds.Shuffled(10, seed: 1), PenaltyGrid.Lasso());
/// </code>
/// </example>
public abstract class Folds
{
    private protected Folds(int count) => Count = Checked(count);

    /// <summary>The number of folds.</summary>
    public int Count { get; }

    /// <summary>
    /// Assigns rows to folds at random, so that each fold has rows from everywhere in the sequence.
    /// </summary>
    /// <remarks>
    /// Of every <paramref name="count"/> consecutive rows, each fold gets one, in a random order. scikit-learn's KFold(shuffle=True) permutes all rows instead.
    /// If each fold gets 8,192 rows or more, runs of 64 consecutive rows are assigned instead of single rows, which is faster. Each fold then has at least 128 runs,
    /// distributed over all rows. The sizes of the folds differ by at most one row, or one run.
    /// <para>
    /// Do not use it for rows that belong together, such as several rows of one person, or a time series. The validation loss would be too optimistic.
    /// Use <c>ByGroup</c> or <see cref="ByTime"/> instead.
    /// </para>
    /// </remarks>
    /// <param name="count">The number of folds, 2 or more.</param>
    /// <param name="seed">The seed. The same seed gives the same folds. Default: 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2.</exception>
    public static Folds Shuffled(int count, int seed = 0) => new ShuffledFolds(count, seed);

    /// <summary>Each fold has consecutive rows, as in scikit-learn's KFold. If the rows do not divide evenly, the first folds have one row more.</summary>
    /// <param name="count">The number of folds, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2.</exception>
    public static Folds Contiguous(int count) => new ContiguousFolds(count);

    /// <summary>
    /// For rows in the order of time: each fold is validated with a model trained on all rows before it, as in scikit-learn's TimeSeriesSplit.
    /// </summary>
    /// <remarks>
    /// The rows are split into <paramref name="count"/> + 1 parts of consecutive rows. All parts but the first are used for validation. If the rows do not divide evenly,
    /// the first part also gets the remainder.
    /// </remarks>
    /// <param name="count">The number of folds, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2.</exception>
    public static Folds ByTime(int count) => new TimeFolds(count);

    /// <summary>
    /// Rows with the same key are in the same fold, so that a model is validated on groups that it was not trained on.
    /// </summary>
    /// <remarks>
    /// The groups are assigned in descending order of their size, each to the fold with the fewest rows so far, as in scikit-learn's GroupKFold.
    /// This stores four bytes per row, and each key once. Keys are compared by their <c>Equals</c>, so strings are case-sensitive. Of each row of a source, an object is made, see <see cref="PropertySource"/>.
    /// </remarks>
    /// <param name="count">The number of folds, 2 or more.</param>
    /// <param name="key">Returns the key of a row. Rows with equal keys are one group.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <example><code>var folds = Folds.ByGroup(5, (Visit visit) => visit.Patient);</code></example>
    public static Folds<TRow> ByGroup<TRow, TKey>(int count, Func<TRow, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return new GroupFolds<TRow, TKey>(count, key);
    }

    /// <summary>
    /// Rows of a source, such as a CSV file or a query, with the same text in a column are in the same fold. A model is validated on groups that it was not trained on.
    /// </summary>
    /// <remarks>The groups are assigned as by <see cref="ByGroup{TRow, TKey}"/>. Rows in which the cell is missing are one group.</remarks>
    /// <param name="count">The number of folds, 2 or more.</param>
    /// <param name="column">The name of the column, which is found as that of a property is. It need not be a property of the record.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2.</exception>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or empty.</exception>
    /// <example><code>var validation = trainer.CrossValidate(Csv.Open("visits.csv"), Folds.ByGroup(5, "Patient"));</code></example>
    public static Folds ByGroup(int count, string column)
    {
        ArgumentException.ThrowIfNullOrEmpty(column);
        return new GroupColumnFolds(count, column);
    }

    /// <summary>User-defined folds: a list with the fold of each row. Use it for folds by group if the rows are in columns.</summary>
    /// <param name="foldOfRow">The fold of each row: 0 for the first fold, 1 for the second, and so on. It has one entry per row that is not skipped.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    /// <exception cref="ArgumentException">A fold is negative, or not less than the number of rows.</exception>
    public static Folds Of(ReadOnlySpan<int> foldOfRow) => new ListedFolds(foldOfRow.ToArray());

    /// <summary>Returns the C# expression that creates it, with all arguments, such as <c>Shuffled(3, seed: 0)</c>, in the invariant culture.</summary>
    public sealed override string ToString() => Call;

    /// <summary>The C# expression that creates it, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <summary>The parts of the rows, and for each fold which are used for training and validation.</summary>
    /// <exception cref="ArgumentException">There are too few rows.</exception>
    internal abstract FoldScheme Of(long rowCount);

    /// <summary>Begins to assign the rows of one reading.</summary>
    internal virtual FoldAssignment<TRow> Begin<TRow>() => new(Of);

    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 folds.</exception>
    internal static int Checked(int count) => count >= 2
        ? count
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"The number of folds is {count.ToString(CultureInfo.InvariantCulture)}: use 2 or more.");

    private protected void RequireRows(long rows, int atLeast)
    {
        if (rows < atLeast)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{rows} rows are too few for {Count} folds, which need at least {atLeast}: use fewer folds, or give more rows."));
    }
}

using GradientDescent.Training;

namespace GradientDescent;

/// <content>What fits a model for each group of rows.</content>
public abstract partial class LinearTrainer<TRow, TModel>
{
    private GroupOperations<TRow, TModel> GroupOperations => new(_reader, _operations);

    /// <summary>Fits a model for each group of rows, such as one for each city, and reads the rows once.</summary>
    /// <remarks>
    /// <para>The result of a group is bit-for-bit that of <c>Fit</c> for its rows alone, in their order: <see cref="EarlyStopping.ValidationFraction"/> draws validation rows from each
    /// group, and missing values (<see cref="MissingValues.Mean"/>) are replaced by the means of the group. Only the row numbers in <see cref="FitResult{TModel}.SkippedRowReasons"/>
    /// count all rows. A row that is skipped because it is null belongs to no group.</para>
    /// <para>A group that <c>Fit</c> refuses has an error instead of a fit, and the other groups are fitted. A group with fewer rows than weights is fitted, and the advice of its fit says
    /// so.</para>
    /// <para>One thread reads the rows and calls <paramref name="key"/>. Several threads fit the groups, and the bits do not depend on their number. Functions in the options are called by
    /// all of them.</para>
    /// <para>It stores the numbers of all rows in columns, 8 bytes each (4 in a model that computes in <c>float</c>), and 8 to 12 bytes per row for the groups. Each thread also copies the
    /// rows of the group that it fits. The result of a group takes about 2 kB with three features, and grows with their square.</para>
    /// </remarks>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="key">Returns the group of a row. Rows with equal keys are in one group.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and the fits before the next one or the next epoch.</param>
    /// <returns>The fits, in the order in which the keys appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped. Nothing was fitted.</exception>
    /// <exception cref="ArgumentException">There are no rows, or all are skipped; or the key of a row is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The rows are those of a source, and no object of the record can be made to take keys from: give the name of a column; or a group has <see cref="MiniBatches"/> and more rows than an array can have.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The rows can only be read asynchronously, or have been read and cannot be read again; the function of the learning rate returned a negative or non-finite
    /// number; or the loss returned NaN.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// The operation was cancelled before it began or during a fit. The exception contains the best model so far of one group.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled while rows were read.</exception>
    /// <example>
    /// <code>
    /// var cities = trainer.FitBy(houses, house => house.City);
    /// Console.WriteLine(cities); // prints a table
    /// House.Model oslo = cities["Oslo"].Fit!.Model;
    /// </code>
    /// </example>
    public GroupFits<TKey, TModel> FitBy<TKey>(Rows<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return GroupOperations.FitBy(NotNull(rows), key, cancellationToken);
    }

    /// <inheritdoc cref="FitBy{TKey}(Rows{TRow}, Func{TRow, TKey}, CancellationToken)"/>
    public GroupFits<TKey, TModel> FitBy<TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken = default)
        where TKey : notnull => FitBy(Rows.From(rows), key, cancellationToken);

    /// <inheritdoc cref="FitBy{TKey}(Rows{TRow}, Func{TRow, TKey}, CancellationToken)"/>
    public Task<GroupFits<TKey, TModel>> FitByAsync<TKey>(Rows<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return GroupOperations.FitByAsync(NotNull(rows), key, cancellationToken);
    }

    /// <inheritdoc cref="FitBy{TKey}(Rows{TRow}, Func{TRow, TKey}, CancellationToken)"/>
    public Task<GroupFits<TKey, TModel>> FitByAsync<TKey>(IAsyncEnumerable<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken = default)
        where TKey : notnull => FitByAsync(Rows.From(rows), key, cancellationToken);

    /// <summary>Fits a model for each group of the rows of a source, such as a CSV file or a query: those with the same text in a column. It reads the source once.</summary>
    /// <remarks>
    /// Everything is as for <see cref="FitBy{TKey}(Rows{TRow}, Func{TRow, TKey}, CancellationToken)"/>. Rows in which the cell is missing, or that cannot be read as a whole and are
    /// skipped, are the group of the empty text.
    /// </remarks>
    /// <param name="source">The source.</param>
    /// <param name="column">The name of the column, which is found as that of a property is. It need not be a property of the record.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and the fits before the next one or the next epoch.</param>
    /// <returns>The fits, in the order in which the texts appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped. Nothing was fitted.</exception>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or empty; or there are no rows, or all are skipped.</exception>
    /// <exception cref="SourceFormatException">The source is damaged, or lacks a column.</exception>
    /// <exception cref="NotSupportedException">A group has <see cref="MiniBatches"/> and more rows than an array can have.</exception>
    /// <exception cref="InvalidOperationException">
    /// The source has been read and cannot be read again; the function of the learning rate returned a negative or non-finite number; or the loss returned NaN.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// The operation was cancelled before it began or during a fit. The exception contains the best model so far of one group.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled while rows were read.</exception>
    /// <example><code>var cities = new House.Trainer().FitBy(Csv.Open("houses.csv"), "City");</code></example>
    public GroupFits<string, TModel> FitBy(PropertySource source, string column, CancellationToken cancellationToken = default)
    {
        Require(source, column);
        return GroupOperations.FitBy(source, column, cancellationToken);
    }

    /// <inheritdoc cref="FitBy(PropertySource, string, CancellationToken)"/>
    public Task<GroupFits<string, TModel>> FitByAsync(PropertySource source, string column, CancellationToken cancellationToken = default)
    {
        Require(source, column);
        return GroupOperations.FitByAsync(source, column, cancellationToken);
    }

    private static void Require(PropertySource source, string column)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(column);
    }
}

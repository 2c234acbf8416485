using GradientDescent.Prediction;
using GradientDescent.Scoring;

namespace GradientDescent;

/// <summary>Scores a model on rows, such as test rows that it was not trained on.</summary>
public static class Evaluation
{
    /// <summary>Predicts rows and compares the predictions with the targets.</summary>
    /// <remarks>
    /// <para>The rows are read once, and not stored. Arrays, lists and memory are read by several threads if they are large. The result is bit-for-bit the same for any
    /// number of threads, and for the same rows from any source.</para>
    /// <para>Rows are predicted as by <c>Predict</c> for many rows, with sample weights, if any, as weights. Rows without a prediction or without a target do not throw:
    /// they are left out and counted in <see cref="ModelScores.Unpredicted"/>.</para>
    /// </remarks>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="SourceFormatException">A source is damaged, or lacks a column.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <example>
    /// <code>
    /// var (training, test) = TrainTestSplit.Of(houses, testFraction: 0.2);
    /// var model = new House.Trainer().Fit(training).Model;
    /// Console.WriteLine(model.Evaluate(test).RSquared);
    /// </code>
    /// </example>
    public static ModelScores Evaluate<TRow>(this IRowModel<TRow> model, Rows<TRow> rows, CancellationToken cancellationToken = default)
    {
        var scored = PredictorOf(model).Sum(NotNull(rows), nameof(Evaluate), () => EvaluationSums.Of(model), cancellationToken);
        return scored.Sums.ToScores(model.Schema, scored.Unpredicted);
    }

    /// <inheritdoc cref="Evaluate{TRow}(IRowModel{TRow}, Rows{TRow}, CancellationToken)"/>
    public static ModelScores Evaluate<TRow>(this IRowModel<TRow> model, IEnumerable<TRow> rows, CancellationToken cancellationToken = default) =>
        model.Evaluate(Rows.From(rows), cancellationToken);

    /// <inheritdoc cref="Evaluate{TRow}(IRowModel{TRow}, Rows{TRow}, CancellationToken)"/>
    public static async Task<ModelScores> EvaluateAsync<TRow>(this IRowModel<TRow> model, Rows<TRow> rows, CancellationToken cancellationToken = default)
    {
        var scored = await PredictorOf(model).SumAsync(NotNull(rows), nameof(Evaluate), () => EvaluationSums.Of(model), cancellationToken).ConfigureAwait(false);
        return scored.Sums.ToScores(model.Schema, scored.Unpredicted);
    }

    /// <inheritdoc cref="Evaluate{TRow}(IRowModel{TRow}, Rows{TRow}, CancellationToken)"/>
    public static Task<ModelScores> EvaluateAsync<TRow>(this IRowModel<TRow> model, IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken = default) =>
        model.EvaluateAsync(Rows.From(rows), cancellationToken);

    /// <summary>Scores the rows of each group, such as those of each city.</summary>
    /// <remarks>
    /// The scores of a group are bit-for-bit those of its rows alone. The row numbers in <see cref="ModelScores.Unpredicted"/> count all rows. A row that is null belongs
    /// to no group. One thread reads the rows. Of each row of a source, an object is made, see <see cref="PropertySource"/>; a row of which none can be made belongs to no group.
    /// </remarks>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="key">Returns the group of a row. Rows with equal keys are in one group.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The scores by key, in the order in which the keys appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/>, <paramref name="rows"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="NotSupportedException">The rows are those of a source, and no object of the record can be made to take a key from: give the name of a column.</exception>
    /// <inheritdoc cref="Evaluate{TRow}(IRowModel{TRow}, Rows{TRow}, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentNullException')) and not(contains(@cref,'NotSupportedException')) and not(contains(@cref,'SourceFormatException'))]"/>
    public static IReadOnlyDictionary<TKey, ModelScores> EvaluateBy<TRow, TKey>(
        this IRowModel<TRow> model, Rows<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return ScoresOf(model, PredictorOf(model).SumBy(NotNull(rows), nameof(EvaluateBy), key, () => EvaluationSums.Of(model), cancellationToken));
    }

    /// <inheritdoc cref="EvaluateBy{TRow, TKey}(IRowModel{TRow}, Rows{TRow}, Func{TRow, TKey}, CancellationToken)"/>
    public static IReadOnlyDictionary<TKey, ModelScores> EvaluateBy<TRow, TKey>(
        this IRowModel<TRow> model, IEnumerable<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken = default)
        where TKey : notnull => model.EvaluateBy(Rows.From(rows), key, cancellationToken);

    /// <summary>Scores the rows of each group of a source, such as a CSV file or a query: those with the same text in a column.</summary>
    /// <remarks>
    /// The scores of a group are bit-for-bit those of its rows alone. The row numbers in <see cref="ModelScores.Unpredicted"/> count all rows. Rows in which the cell is missing, or
    /// that cannot be read as a whole, are the group of the empty text. Bytes are compared by their content; their group is called <c>0x</c> and their hexadecimal digits. One thread reads the rows.
    /// </remarks>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="source">The source.</param>
    /// <param name="column">The name of the column, which is found as that of a property is. It need not be a property of the record.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The scores by group, in the order in which the groups appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or empty.</exception>
    /// <exception cref="InvalidOperationException">The source has been read and cannot be read again.</exception>
    /// <exception cref="SourceFormatException">The source is damaged, or lacks a column.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <example><code>Console.WriteLine(model.EvaluateBy(Csv.Open("test.csv"), "City")["Oslo"].RSquared);</code></example>
    public static IReadOnlyDictionary<string, ModelScores> EvaluateBy<TRow>(this IRowModel<TRow> model, PropertySource source, string column, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(column);
        return ScoresOf(model, PredictorOf(model).SumBy(source, nameof(EvaluateBy), column, () => EvaluationSums.Of(model), cancellationToken));
    }

    /// <summary>The mean of a loss over rows, Σ w·loss / Σ w. Rows without a prediction or without a target are left out. NaN if there are no others.</summary>
    /// <remarks>
    /// It is computed as in training, without the penalty: for a transformed target, from the transform of the target and its prediction.
    /// </remarks>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <typeparam name="TLoss">The type of the loss.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <inheritdoc cref="Evaluate{TRow}(IRowModel{TRow}, Rows{TRow}, CancellationToken)" path="/exception"/>
    /// <example><code>double error = model.MeanLoss(test, new QuantileLoss(tau: 0.9));</code></example>
    public static double MeanLoss<TRow, TLoss>(this IRowModel<TRow> model, Rows<TRow> rows, TLoss loss, CancellationToken cancellationToken = default)
        where TLoss : struct, ILoss =>
        PredictorOf(model).Sum(NotNull(rows), nameof(MeanLoss), () => new LossSums<TLoss>(loss), cancellationToken).Sums.Mean;

    /// <inheritdoc cref="MeanLoss{TRow, TLoss}(IRowModel{TRow}, Rows{TRow}, TLoss, CancellationToken)"/>
    public static double MeanLoss<TRow, TLoss>(this IRowModel<TRow> model, IEnumerable<TRow> rows, TLoss loss, CancellationToken cancellationToken = default)
        where TLoss : struct, ILoss => model.MeanLoss(Rows.From(rows), loss, cancellationToken);

    /// <inheritdoc cref="MeanLoss{TRow, TLoss}(IRowModel{TRow}, Rows{TRow}, TLoss, CancellationToken)"/>
    public static async Task<double> MeanLossAsync<TRow, TLoss>(this IRowModel<TRow> model, Rows<TRow> rows, TLoss loss, CancellationToken cancellationToken = default)
        where TLoss : struct, ILoss =>
        (await PredictorOf(model).SumAsync(NotNull(rows), nameof(MeanLoss), () => new LossSums<TLoss>(loss), cancellationToken).ConfigureAwait(false)).Sums.Mean;

    /// <inheritdoc cref="MeanLoss{TRow, TLoss}(IRowModel{TRow}, Rows{TRow}, TLoss, CancellationToken)"/>
    public static Task<double> MeanLossAsync<TRow, TLoss>(this IRowModel<TRow> model, IAsyncEnumerable<TRow> rows, TLoss loss, CancellationToken cancellationToken = default)
        where TLoss : struct, ILoss => model.MeanLossAsync(Rows.From(rows), loss, cancellationToken);

    private static OrderedDictionary<TKey, ModelScores> ScoresOf<TKey>(ILinearModel model, OrderedDictionary<TKey, ScoredRows<EvaluationSums>> groups)
        where TKey : notnull
    {
        OrderedDictionary<TKey, ModelScores> scores = [];
        foreach (var (group, scored) in groups)
            scores.Add(group, scored.Sums.ToScores(model.Schema, scored.Unpredicted));
        return scores;
    }

    private static RowPredictor<TRow> PredictorOf<TRow>(IRowModel<TRow> model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.CreatePredictor();
    }

    private static Rows<TRow> NotNull<TRow>(Rows<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows;
    }
}

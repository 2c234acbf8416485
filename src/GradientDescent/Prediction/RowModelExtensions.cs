using System.Diagnostics.CodeAnalysis;

namespace GradientDescent;

/// <summary>Explains the prediction for a row, and checks whether it extrapolates.</summary>
public static class RowModelExtensions
{
    /// <summary>Divides the prediction for a row into the intercept and one amount per feature.</summary>
    /// <param name="model">The model.</param>
    /// <param name="row">The row. Its target is ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="row"/> is null.</exception>
    /// <example><code>Console.Write(model.Explain(house)); // prints a table</code></example>
    public static PredictionExplanation Explain<TRow>(this IRowModel<TRow> model, TRow row)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model.Schema, model.ToWeights(), model.FeaturesOf(row));
    }

    /// <summary>Explains the predictions of many rows one after the other while they are read, see <see cref="Explain"/>. Not all rows are in memory at once.</summary>
    /// <remarks>The rows are explained when the result is enumerated. Their targets are ignored, and may be missing.</remarks>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows, also those of a source.</param>
    /// <returns>One explanation per row, in order. Null for a row without a prediction, see <see cref="PredictionExplanations.Unpredicted"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="SourceFormatException">On enumeration: a source is damaged, or lacks a column.</exception>
    /// <example><code>foreach (var explanation in model.ExplainEach(Csv.Open("new.csv"))) Console.WriteLine(explanation);</code></example>
    public static PredictionExplanations ExplainEach<TRow>(this IRowModel<TRow> model, Rows<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(rows);
        return model.CreatePredictor().Explain(rows, nameof(ExplainEach));
    }

    /// <summary>Predicts rows one after the other while they are read. Not all rows are in memory at once.</summary>
    /// <remarks>
    /// The rows are predicted when the result is enumerated, as by <c>Predict</c> for a span of rows. Their targets are ignored, and may be missing. A processor can round a product and
    /// a sum together, so that the last bits can differ from those of <c>Predict</c> for one row.
    /// </remarks>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>
    /// One prediction per row, in order. NaN for a row that has none: a missing value that the model does not replace, an unknown level, or a value that cannot be read.
    /// <see cref="Predictions.Unpredicted"/> counts such rows by reason.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="SourceFormatException">On enumeration: a source is damaged, or lacks a column.</exception>
    /// <example><code>foreach (double price in model.Predict(houses)) Console.WriteLine(price);</code></example>
    public static Predictions Predict<TRow>(this IRowModel<TRow> model, Rows<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(rows);
        return model.CreatePredictor().Predict(rows, nameof(Predict));
    }

    /// <inheritdoc cref="Predict{TRow}(IRowModel{TRow}, Rows{TRow})"/>
    public static Predictions Predict<TRow>(this IRowModel<TRow> model, IEnumerable<TRow> rows) => model.Predict(Rows.From(rows));

    /// <summary>Predicts rows one after the other while they are read asynchronously. Not all rows are in memory at once.</summary>
    /// <remarks>
    /// The rows of a query are read asynchronously. A row of an asynchronous sequence is predicted as soon as it arrives. Other rows are read as by
    /// <see cref="Predict{TRow}(IRowModel{TRow}, Rows{TRow})"/>, with the same predictions.
    /// </remarks>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows. Their targets are ignored, and may be missing.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <inheritdoc cref="Predict{TRow}(IRowModel{TRow}, Rows{TRow})" path="/returns"/>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rows have been read and cannot be read again.</exception>
    /// <exception cref="SourceFormatException">On enumeration: a source is damaged, or lacks a column.</exception>
    /// <exception cref="OperationCanceledException">On enumeration: the reading was cancelled.</exception>
    /// <example><code>await foreach (double price in model.PredictAsync(query)) Console.WriteLine(price);</code></example>
    public static AsyncPredictions PredictAsync<TRow>(this IRowModel<TRow> model, Rows<TRow> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(rows);
        return model.CreatePredictor().PredictAsync(rows, nameof(Predict), cancellationToken);
    }

    /// <inheritdoc cref="PredictAsync{TRow}(IRowModel{TRow}, Rows{TRow}, CancellationToken)"/>
    public static AsyncPredictions PredictAsync<TRow>(this IRowModel<TRow> model, IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken = default) =>
        model.PredictAsync(Rows.From(rows), cancellationToken);

    /// <summary>
    /// Whether the prediction for a row is an extrapolation: a feature is NaN, below its minimum in the training rows, or above its maximum.
    /// </summary>
    /// <param name="model">The model. Its <see cref="ModelDetails"/> must contain the ranges, as those of <c>fit.Details(rows)</c> do.</param>
    /// <param name="row">The row. Its target is ignored.</param>
    /// <param name="property">The first property that is outside its range; null if there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="row"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The ranges are unknown.</exception>
    public static bool IsExtrapolating<TRow>(this IRowModel<TRow> model, TRow row, [NotNullWhen(true)] out string? property)
    {
        ArgumentNullException.ThrowIfNull(model);
        var schema = model.Schema;
        var ranges = model.Details()?.Provenance?.Ranges ?? [];
        if (ranges.Count != schema.Features.Count)
        {
            throw new InvalidOperationException(
                $"The model of {schema.RecordName} has no ranges of its training rows: attach them with model.AttachDetails(fit.Details(trainer.PrepareRows(rows, fit.Model))), or load a file that was saved with them.");
        }

        var features = model.FeaturesOf(row);
        var outside = Enumerable.Range(0, features.Length).FirstOrDefault(i => ranges[i].IsExceededBy(schema.Features[i].Term, features[i]), -1);
        property = outside < 0 ? null : schema.Features[outside].Source;
        return outside >= 0;
    }

    /// <inheritdoc cref="IsExtrapolating{TRow}(IRowModel{TRow}, TRow, out string)"/>
    public static bool IsExtrapolating<TRow>(this IRowModel<TRow> model, TRow row) => model.IsExtrapolating(row, out _);
}

using System.Diagnostics.CodeAnalysis;

namespace GradientDescent;

/// <summary>What is known of the prediction for a row beyond its value.</summary>
public static class RowModelExtensions
{
    /// <summary>What the prediction for a row is made of: <c>Console.Write(model.Explain(house))</c> prints a table.</summary>
    /// <param name="model">The model.</param>
    /// <param name="row">The row. Its target is ignored.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static PredictionExplanation Explain<TRow>(this IRowModel<TRow> model, TRow row)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model.Schema, model.ToWeights(), model.FeaturesOf(row));
    }

    /// <summary>Whether the prediction for a row lies outside of what the model was trained on: a feature is below the least or above the greatest of the training rows, or NaN.</summary>
    /// <param name="model">The model. Its <see cref="ModelDetails"/> must know the ranges, as those of <c>fit.Details(rows)</c> do.</param>
    /// <param name="row">The row. Its target is ignored.</param>
    /// <param name="property">The first property that is outside; null where none is.</param>
    /// <exception cref="ArgumentNullException">The model or the row is null.</exception>
    /// <exception cref="InvalidOperationException">The ranges are not known.</exception>
    public static bool IsExtrapolating<TRow>(this IRowModel<TRow> model, TRow row, [NotNullWhen(true)] out string? property)
    {
        ArgumentNullException.ThrowIfNull(model);
        var schema = model.Schema;
        var ranges = model.Details()?.Provenance?.Ranges ?? [];
        if (ranges.Count != schema.Features.Count)
        {
            throw new InvalidOperationException(
                $"The model of {schema.RecordName} does not know the ranges of its training rows: attach them with model.AttachDetails(fit.Details(trainer.RowsFor(rows, fit.Model))), or load a file that was saved with them.");
        }

        var features = model.FeaturesOf(row);
        var outside = Enumerable.Range(0, features.Length).FirstOrDefault(i => !(features[i] >= ranges[i].Least && features[i] <= ranges[i].Greatest), -1);
        property = outside < 0 ? null : schema.Features[outside].Source;
        return outside >= 0;
    }

    /// <inheritdoc cref="IsExtrapolating{TRow}(IRowModel{TRow}, TRow, out string)"/>
    public static bool IsExtrapolating<TRow>(this IRowModel<TRow> model, TRow row) => model.IsExtrapolating(row, out _);
}

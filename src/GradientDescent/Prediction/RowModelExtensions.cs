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
        var outside = Enumerable.Range(0, features.Length).FirstOrDefault(i => !(features[i] >= ranges[i].Minimum && features[i] <= ranges[i].Maximum), -1);
        property = outside < 0 ? null : schema.Features[outside].Source;
        return outside >= 0;
    }

    /// <inheritdoc cref="IsExtrapolating{TRow}(IRowModel{TRow}, TRow, out string)"/>
    public static bool IsExtrapolating<TRow>(this IRowModel<TRow> model, TRow row) => model.IsExtrapolating(row, out _);
}

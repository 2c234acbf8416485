using System.Numerics;

namespace GradientDescent.Reports;

/// <summary>Creates reports from a trainer, its rows and a fit.</summary>
public static class TrainerExtensions
{
    /// <summary>
    /// Creates a report of a fit and of its rows. The rows are read several times each time the report is written, by all processors if they can be read in parallel. If the fit
    /// has no moments (count, means and products of the rows) and minimises squared error, the rows are read once more, now, to compute the moments; but not if a mean replaces
    /// missing values.
    /// </summary>
    /// <typeparam name="TRow">The annotated record.</typeparam>
    /// <typeparam name="TModel">The generated model of the record.</typeparam>
    /// <param name="trainer">The trainer of the fit.</param>
    /// <param name="rows">The rows of the fit. If they can be read only once, their numbers are stored.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="cancellationToken">Checked before each group of 8192 rows, now and when the report is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trainer"/>, <paramref name="rows"/> or <paramref name="fit"/> is null.</exception>
    /// <exception cref="InvalidRowException">A number in a row is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static Report<TModel> Report<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of(trainer, trainer.PrepareRows(rows, fit.Model, cancellationToken), fit);
    }

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public static Report<TModel> Report<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, IEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default)
        where TModel : ILinearModel => trainer.Report(Rows.From(rows), fit, cancellationToken);

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public static async Task<Report<TModel>> ReportAsync<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of(trainer, await trainer.PrepareRowsAsync(rows, fit.Model, cancellationToken).ConfigureAwait(false), fit);
    }

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public static Task<Report<TModel>> ReportAsync<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, IAsyncEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default)
        where TModel : ILinearModel => trainer.ReportAsync(Rows.From(rows), fit, cancellationToken);

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    /// <param name="trainer">The trainer of the fit.</param>
    /// <param name="columns">The rows of the fit, in columns.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="cancellationToken">Checked before each group of 8192 rows, now and when the report is written.</param>
    public static Report<TModel> Report<TRow, T, TModel>(
        this LinearTrainer<TRow, T, TModel> trainer, Columns<T> columns, FitResult<TModel> fit, CancellationToken cancellationToken = default)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of(trainer, trainer.PrepareRows(columns, fit.Model, cancellationToken), fit);
    }

    /// <summary>A descent that read its rows at every epoch has no moments. One pass computes them if the loss is the squared error.</summary>
    private static Report<TModel> Of<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, RowSource rows, FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        var hasSurface = trainer.MinimizesSquaredError && fit.Shape.Schema.MeanImputed.Count == 0;
        return new(fit) { Rows = rows, Moments = fit.Moments ?? (hasSurface ? RowMoments.Of(rows, fit.Shape) : null) };
    }
}

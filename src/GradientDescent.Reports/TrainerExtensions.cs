using System.Numerics;

namespace GradientDescent.Reports;

/// <summary>From a trainer, its rows and a fit to a report.</summary>
public static class TrainerExtensions
{
    /// <summary>A report of a fit and of its rows. They are read when it is written: twice, by all processors where they can be read in parallel.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <typeparam name="TModel">Its model.</typeparam>
    /// <param name="trainer">The trainer of the fit.</param>
    /// <param name="rows">The rows of the fit; the numbers of those that can be read only once are kept.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows, now and when the report is written.</param>
    /// <exception cref="ArgumentNullException">There is no trainer, no rows or no fit.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Report<TModel> Report<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of(trainer, trainer.RowsFor(rows, fit.Model, cancellation), fit);
    }

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public static Report<TModel> Report<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, IEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default)
        where TModel : ILinearModel => trainer.Report(Rows.From(rows), fit, cancellation);

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public static async Task<Report<TModel>> ReportAsync<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of(trainer, await trainer.RowsForAsync(rows, fit.Model, cancellation).ConfigureAwait(false), fit);
    }

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public static Task<Report<TModel>> ReportAsync<TRow, TModel>(
        this LinearTrainer<TRow, TModel> trainer, IAsyncEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default)
        where TModel : ILinearModel => trainer.ReportAsync(Rows.From(rows), fit, cancellation);

    /// <inheritdoc cref="Report{TRow, TModel}(LinearTrainer{TRow, TModel}, Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    /// <param name="trainer">The trainer of the fit.</param>
    /// <param name="columns">The rows of the fit, in columns.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows, now and when the report is written.</param>
    public static Report<TModel> Report<TRow, T, TModel>(
        this LinearTrainer<TRow, T, TModel> trainer, Columns<T> columns, FitResult<TModel> fit, CancellationToken cancellation = default)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of(trainer, trainer.RowsFor(columns, fit.Model, cancellation), fit);
    }

    /// <summary>A descent that kept its rows has no moments: one pass makes them, where they are what its loss depends on.</summary>
    private static Report<TModel> Of<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, RowSource rows, FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        var hasSurface = trainer.MinimizesSquaredError && fit.Shape.Schema.MeanFilled.Count == 0;
        return new(fit) { Rows = rows, Moments = fit.Moments ?? (hasSurface ? RowMoments.Of(rows, fit.Shape) : null) };
    }
}

using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Reports;

/// <summary>From a trainer, its rows and a fit to a report.</summary>
public static class TrainerExtensions
{
    /// <summary>A report of a fit and of its rows. They are read when it is written: twice, by all processors.</summary>
    /// <param name="trainer">The trainer of the fit.</param>
    /// <param name="rows">The rows of the fit.</param>
    /// <param name="fit">The fit.</param>
    /// <exception cref="ArgumentNullException">There is no trainer, no rows or no fit.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows.</exception>
    public static Report<TModel> Report<TRow, T, TKernel, TModel, TLoss>(
        this LinearTrainer<TRow, T, TKernel, TModel, TLoss> trainer, IEnumerable<TRow> rows, FitResult<TModel> fit)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
        where TLoss : struct, ILoss
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of<TModel, TLoss>(fit, trainer.RowsFor(rows, fit.Model));
    }

    /// <inheritdoc cref="Report{TRow, T, TKernel, TModel, TLoss}(LinearTrainer{TRow, T, TKernel, TModel, TLoss}, IEnumerable{TRow}, FitResult{TModel})"/>
    /// <param name="trainer">The trainer of the fit.</param>
    /// <param name="columns">The rows of the fit, in columns.</param>
    /// <param name="fit">The fit.</param>
    public static Report<TModel> Report<TRow, T, TKernel, TModel, TLoss>(
        this LinearTrainer<TRow, T, TKernel, TModel, TLoss> trainer, Columns<T> columns, FitResult<TModel> fit)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
        where TLoss : struct, ILoss
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(fit);
        return Of<TModel, TLoss>(fit, trainer.RowsFor(columns, fit.Model));
    }

    /// <summary>A descent that kept its rows has no moments: one pass makes them, where they are what its loss depends on.</summary>
    private static Report<TModel> Of<TModel, TLoss>(FitResult<TModel> fit, RowSource rows)
        where TModel : ILinearModel<TModel>
        where TLoss : struct, ILoss
    {
        var hasSurface = typeof(TLoss) == typeof(SquaredError) && TModel.MeanFilled.Count == 0;
        return new(fit) { Rows = rows, Moments = fit.Moments ?? (hasSurface ? RowMoments<TModel>.Of(rows) : null) };
    }
}

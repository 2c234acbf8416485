using GradientDescent.Diagnostics;
using GradientDescent.Fitting;

namespace GradientDescent;

/// <summary>Diagnoses a fit from rows that a trainer has prepared.</summary>
public static class FitResultDiagnosis
{
    /// <summary>Computes residual diagnostics of a fit in one pass, as the trainer's <c>Diagnose</c> does.</summary>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The rows are not those of the fit.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static ResidualDiagnostics Diagnose<TModel>(this FitResult<TModel> fit, RowSource rows, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        RequireExact(fit);
        var schema = fit.Shape.Schema;
        schema.RequireColumns(rows);
        var total = new DiagnosticSums(DesignOf(fit));
        rows.AddTo(total, total.CreateAlike, cancellationToken: cancellationToken);
        return total.ToDiagnostics(fit.Solution!, schema.FeatureNames);
    }

    /// <summary>Adds rows with their residuals to sums of your own, in one pass. The bits are the same for any number of threads.</summary>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <typeparam name="TSums">The type of the sums.</typeparam>
    /// <param name="fit">A fit of any kind.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them, or other rows, such as a test set.</param>
    /// <param name="total">The sums that groups of rows are merged into, in order. One thread at a time merges.</param>
    /// <param name="create">Creates cleared sums that can be merged into the total.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rows have another number of columns than those of the fit.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static void AddResidualsTo<TModel, TSums>(this FitResult<TModel> fit, RowSource rows, TSums total, Func<TSums> create, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
        where TSums : class, IResidualSums<TSums> => Add(fit, rows, hasLeverages: false, total, create, cancellationToken);

    /// <summary>Adds the rows of a fit with their residuals and leverages to sums of your own, in one pass. The bits are the same for any number of threads.</summary>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <typeparam name="TSums">The type of the sums.</typeparam>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them.</param>
    /// <param name="total">The sums that groups of rows are merged into, in order. One thread at a time merges.</param>
    /// <param name="create">Creates cleared sums that can be merged into the total.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rows are not those of the fit.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static void AddLeveragesTo<TModel, TSums>(this FitResult<TModel> fit, RowSource rows, TSums total, Func<TSums> create, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
        where TSums : class, IResidualSums<TSums>
    {
        ArgumentNullException.ThrowIfNull(fit);
        RequireExact(fit);
        TrainingRowCount.Require(fit.Solution!, Add(fit, rows, hasLeverages: true, total, create, cancellationToken));
    }

    internal static DiagnosedDesign DesignOf<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel =>
        DiagnosedDesign.Of(fit.Solution!, fit.Model.ToWeights(), fit.Shape.Schema.HasIntercept, isWeighted: fit.Shape.Schema.SampleWeight is not null);

    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    internal static void RequireExact<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        if (fit.Solution is { IsPenalized: false })
            return;
        throw new InvalidOperationException(
            "Residual diagnostics need the exact optimum of squared error: fit without descent options (LearningRate, Epochs, Optimizer, MiniBatches, "
            + "EarlyStopping, OnDivergence), without Penalty, without coefficients with a required sign and without another loss.");
    }

    /// <returns>The number of rows with a weight other than 0.</returns>
    private static long Add<TModel, TSums>(FitResult<TModel> fit, RowSource rows, bool hasLeverages, TSums total, Func<TSums> create, CancellationToken cancellationToken)
        where TModel : ILinearModel
        where TSums : class, IResidualSums<TSums>
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(create);
        var schema = fit.Shape.Schema;
        schema.RequireColumns(rows);
        var weights = fit.Model.ToWeights();
        var pass = Of(total);
        rows.AddTo(pass, () => Of(create()), cancellationToken: cancellationToken);
        return pass.CountedRows;

        ResidualPass<TSums> Of(TSums sums) => new(
            new(hasLeverages ? new(DesignOf(fit)) : null, weights, schema.HasIntercept, isWeighted: schema.SampleWeight is not null), sums);
    }
}

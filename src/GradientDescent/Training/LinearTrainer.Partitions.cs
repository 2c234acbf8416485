using System.ComponentModel;
using GradientDescent.Training;

namespace GradientDescent;

/// <content>The operations on rows in partitions.</content>
public abstract partial class LinearTrainer<TRow, TModel>
{
    /// <summary>What this trainer computes from partitions, for those who carry it to other processes.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public PartitionWork PartitionWork => new TrainerWork<TRow, TModel>(_reader, _operations);

    /// <summary>Fits the model to rows in partitions, which threads or other processes read.</summary>
    /// <remarks>
    /// <para>The result is that of the same rows in one piece, apart from rounding. For the same partitions in the same order it has the same bits, wherever they are summed.</para>
    /// <para>The optimum of squared error is computed from the merged moments, or with <see cref="LeastSquaresSolver.Qr"/> from the merged factor. It is not refined by further passes. For a loss
    /// with a kink, the exact optimum needs the rows in one process: here it is approached, and the fit ends with <see cref="StopReason.ToleranceReached"/>.</para>
    /// </remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="initialModel">The initial model of a descent. It is not used if the optimum is computed in closed form. Default: all weights 0.</param>
    /// <param name="cancellationToken">Cancels the reading and the descent.</param>
    /// <exception cref="PartitionException">A partition cannot be read, see <see cref="PartitionedRows.Unreadable"/>.</exception>
    /// <exception cref="NotSupportedException">An option needs single rows: <see cref="MiniBatches"/> or <see cref="EarlyStopping.ValidationFraction"/>.</exception>
    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)" path="/exception[contains(@cref,'ArgumentNullException') or contains(@cref,'FitCanceledException') or contains(@cref,'OperationCanceledException')]"/>
    public FitResult<TModel> Fit(PartitionedRows rows, TModel? initialModel = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return _operations.Fit(rows, PartitionWork, initialModel, cancellationToken);
    }

    /// <inheritdoc cref="Fit(PartitionedRows, TModel, CancellationToken)"/>
    /// <remarks>The descent runs on a thread of its own, which waits for the partitions.</remarks>
    public Task<FitResult<TModel>> FitAsync(PartitionedRows rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        Task.Factory.StartNew(() => Fit(rows, initialModel, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Computes the moments of rows in partitions, merged in the order of the partitions.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="PartitionException">A partition cannot be read, see <see cref="PartitionedRows.Unreadable"/>.</exception>
    /// <exception cref="ArgumentException">There are no rows, or products of values are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is unknown until all rows are read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public RowMoments<TModel> MomentsOf(PartitionedRows rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return _operations.MomentsOf(rows, PartitionWork, cancellationToken);
    }

    /// <summary>Computes diagnostics of the residuals of a fit, as <see cref="Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/> does, from rows in partitions.</summary>
    /// <param name="rows">The rows of the fit, in the same order.</param>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="fit"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of rows with a weight other than 0 is not that of the fit, or the residuals are too large for the number type.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    /// <exception cref="PartitionException">A partition cannot be read, see <see cref="PartitionedRows.Unreadable"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public ResidualDiagnostics Diagnose(PartitionedRows rows, FitResult<TModel> fit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(fit);
        return _operations.Diagnose(rows, fit, PartitionWork, cancellationToken);
    }

    /// <summary>Scores a model on rows in partitions, as <see cref="Evaluation"/> does on other rows. Rows outside the training range are not counted.</summary>
    /// <remarks>The median of the absolute errors is exact for up to 2²⁰ rows (1,048,576). For this, each partition answers with its errors, 16 bytes a row, or with the counts of its bins if it has more rows.</remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="model"/> is null.</exception>
    /// <exception cref="PartitionException">A partition cannot be read, see <see cref="PartitionedRows.Unreadable"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public ModelScores Evaluate(PartitionedRows rows, TModel model, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(model);
        return _operations.Evaluate(rows, model, PartitionWork, cancellationToken);
    }

    /// <summary>Computes the models of several penalties, as <see cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/> does, from rows in partitions.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="grid">The penalties.</param>
    /// <param name="cancellationToken">Cancels the reading, and a refit before its next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="grid"/> is null.</exception>
    /// <exception cref="PartitionException">A partition cannot be read, see <see cref="PartitionedRows.Unreadable"/>.</exception>
    /// <inheritdoc cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)" path="/exception[contains(@cref,'ArgumentException') or contains(@cref,'Canceled')]"/>
    public RegularizationPath<TModel> RegularizationPath(PartitionedRows rows, PenaltyGrid grid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return _operations.PathOf(rows, grid, PartitionWork, cancellationToken);
    }

    /// <summary>
    /// Chooses a penalty, as <see cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/> does, with folds of whole partitions.
    /// </summary>
    /// <remarks>The folds divide the partitions, not the rows: <c>Folds.Contiguous(5)</c> makes five folds of consecutive partitions. So give partitions of similar size, and more of them than folds.</remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="folds">The folds.</param>
    /// <param name="grid">The penalties. Default: the penalty of the options.</param>
    /// <param name="cancellationToken">Cancels the reading, and a refit before its next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="folds"/> is null.</exception>
    /// <exception cref="PartitionException">A partition cannot be read, see <see cref="PartitionedRows.Unreadable"/>.</exception>
    /// <inheritdoc cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)" path="/exception[contains(@cref,'ArgumentException') or contains(@cref,'Canceled')]"/>
    public CrossValidation<TModel> CrossValidate(PartitionedRows rows, Folds folds, PenaltyGrid? grid = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(folds);
        return _operations.CrossValidate(rows, folds, grid, PartitionWork, cancellationToken);
    }
}

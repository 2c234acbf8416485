using System.ComponentModel;
using System.Numerics;
using GradientDescent.RowReading;
using GradientDescent.Training;

namespace GradientDescent;

/// <summary>A trainer that also takes rows in columns. In your code, use <see cref="LinearTrainer{TRow, TModel}"/> as the type.</summary>
/// <remarks>Thread safety: as for <see cref="LinearTrainer{TRow, TModel}"/>, several threads may use a trainer at once.</remarks>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="T">The number type of the computation and of the columns: <c>double</c> or <c>float</c>.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LinearTrainer<TRow, T, TModel> : LinearTrainer<TRow, TModel>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TModel : ILinearModel
{
    private readonly KernelRowReader<TRow, T> _reader;
    private readonly KernelOperations<T, TModel> _operations;

    private protected LinearTrainer(KernelRowReader<TRow, T> reader, KernelOperations<T, TModel> operations)
        : base(reader, operations)
    {
        _reader = reader;
        _operations = operations;
    }

    /// <summary>Fits the model to rows in columns.</summary>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="initialModel">The initial model of a descent. It is not used if the optimum is computed in closed form. Default: all weights 0.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and the descent before the next group or epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row has NaN, an infinity or a negative sample weight, and invalid rows are not skipped.</exception>
    /// <exception cref="ArgumentException">
    /// As for <see cref="LinearTrainer{TRow, TModel}.Fit(Rows{TRow}, TModel, CancellationToken)"/>; or the columns have another number or other names than the model
    /// needs.
    /// </exception>
    /// <exception cref="NotSupportedException">There are <see cref="MiniBatches"/>, and more rows than an array can have, about 2.1 · 10⁹.</exception>
    /// <exception cref="InvalidOperationException">The function of the learning rate returned a negative or non-finite number, or the loss returned NaN.</exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// Training was cancelled before it began or during the descent. The exception contains the best model so far.
    /// </exception>
    /// <exception cref="OperationCanceledException">Training was cancelled while rows were read.</exception>
    public FitResult<TModel> Fit(Columns<T> columns, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        _reader.Read(columns, _operations.FitRequest(initialModel, cancellationToken), rows => _operations.Fit(rows, initialModel, cancellationToken));

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.MomentsOf(Rows{TRow}, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows.</param>
    public RowMoments<TModel> MomentsOf(Columns<T> columns, CancellationToken cancellationToken = default) =>
        _reader.Read(columns, _operations.SummaryRequest(nameof(MomentsOf), RowUse.Moments, cancellationToken), _operations.MomentsOf);

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.QrFactorOf(Rows{TRow}, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows.</param>
    public QrFactor<TModel> QrFactorOf(Columns<T> columns, CancellationToken cancellationToken = default) =>
        _reader.Read(columns, _operations.SummaryRequest(nameof(QrFactorOf), RowUse.Factor, cancellationToken), _operations.QrFactorOf);

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="grid">The penalties.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and a refit before its next epoch.</param>
    public RegularizationPath<TModel> RegularizationPath(Columns<T> columns, PenaltyGrid grid, CancellationToken cancellationToken = default) =>
        _reader.Read(columns, _operations.Selection.PathRequest(grid, cancellationToken), rows => _operations.Selection.PathOf(rows, grid, cancellationToken));

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="folds">The folds, for example <c>Folds.Shuffled(10)</c>.</param>
    /// <param name="grid">The penalties. Default: the penalty of the options.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and a refit before its next epoch.</param>
    public CrossValidation<TModel> CrossValidate(Columns<T> columns, Folds folds, PenaltyGrid? grid = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folds);
        return _reader.Read(columns, _operations.Selection.SelectionRequest(nameof(CrossValidate), grid, cancellationToken), rows =>
            _operations.Selection.CrossValidate(rows, folds.Of(rows.Source!.RowCount), grid, cancellationToken));
    }

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.PredictOutOfFold(Rows{TRow}, Folds{TRow}, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="folds">The folds, for example <c>Folds.Shuffled(10)</c>.</param>
    /// <param name="cancellationToken">Cancels the reading and the passes before the next group of 8,192 rows, and a fit before its next epoch.</param>
    public OutOfFoldResult<TModel> PredictOutOfFold(Columns<T> columns, Folds folds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folds);
        return _reader.Read(columns, _operations.Selection.SelectionRequest(nameof(PredictOutOfFold), grid: null, cancellationToken), rows =>
            _operations.Selection.PredictOutOfFold(rows, folds.Of(rows.Source!.RowCount), cancellationToken));
    }

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.LeaveOneOut(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    /// <param name="columns">The rows: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="ridges">The penalties. All must be ridge penalties.</param>
    /// <param name="cancellationToken">Cancels a pass before the next group of 8,192 rows.</param>
    public CrossValidation<TModel> LeaveOneOut(Columns<T> columns, PenaltyGrid ridges, CancellationToken cancellationToken = default) =>
        _reader.Read(columns, _operations.Selection.LeaveOneOutRequest(ridges, cancellationToken), rows => _operations.Selection.LeaveOneOut(rows, ridges, cancellationToken));

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    /// <param name="columns">The rows of the fit: the features in declaration order, the target, and the sample weight if the model has one.</param>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    public ResidualDiagnostics Diagnose(Columns<T> columns, FitResult<TModel> fit, CancellationToken cancellationToken = default) =>
        _reader.Read(columns, _operations.DiagnosisRequest(fit, cancellationToken), rows => fit.Diagnose(rows.Source!, cancellationToken));

    /// <inheritdoc cref="LinearTrainer{TRow, TModel}.PrepareRows(Rows{TRow}, TModel, CancellationToken)"/>
    /// <param name="columns">
    /// The rows: the features in declaration order, the target, and the sample weight if the model has one.
    /// With <see cref="InvalidRows.Throw"/> a pass does not check them; only a fit refuses invalid rows.
    /// </param>
    /// <param name="model">The model whose means replace missing values.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and any pass without another token.</param>
    public RowSource PrepareRows(Columns<T> columns, TModel model, CancellationToken cancellationToken = default) =>
        _reader.Read(columns, _operations.PassRequest(nameof(PrepareRows), model, cancellationToken), static rows => rows.Source!);
}

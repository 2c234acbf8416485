using GradientDescent.RowReading;
using GradientDescent.Training;

namespace GradientDescent;

/// <summary>A trainer of one kind of model, whatever it computes in and whatever its loss is. Every generated trainer is one: <c>House.Trainer</c>.</summary>
/// <remarks>
/// Every operation takes <see cref="Rows{TRow}"/>, which arrays, lists, memory, spans and <c>[a, b]</c> become by themselves, or any sequence, which is enumerated
/// once. It obeys its <see cref="CancellationToken"/> before it does any work and after every group of 8192 rows, and reports the reading to
/// <see cref="TrainerOptions.ReadingProgress"/>. The <c>…Async</c> forms differ in the reading alone: they await rows that come asynchronously.
/// <para>
/// A trainer has no state but its options and its loss: several threads may use it at once.
/// </para>
/// </remarks>
/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="TModel">Its model.</typeparam>
public abstract class LinearTrainer<TRow, TModel>
    where TModel : ILinearModel
{
    private readonly RowReader<TRow> _reader;
    private readonly TrainerOperations<TModel> _operations;

    private protected LinearTrainer(RowReader<TRow> reader, TrainerOperations<TModel> operations)
    {
        _reader = reader;
        _operations = operations;
    }

    /// <summary>Whether the loss is squared error, of which moments say all there is to know.</summary>
    public bool MinimizesSquaredError => _operations.MinimizesSquaredError;

    /// <summary>Fits the model to rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="initialModel">The model to descend from. Default: all weights 0.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows, and the descent before the next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite, or a sample weight that is negative.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    /// <exception cref="InvalidOperationException">
    /// The rows can only be read asynchronously, or were read and cannot be read again; or the function given as learning rate returned a negative or non-finite value.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled before it began or while it descended; the exception has the best model so far.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while it read.</exception>
    public FitResult<TModel> Fit(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) =>
        _operations.Fit(_reader.Read(NotNull(rows), _operations.FitRequest(initialModel, cancellation)), initialModel, cancellation);

    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)"/>
    public FitResult<TModel> Fit(IEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) => Fit(Rows.From(rows), initialModel, cancellation);

    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)"/>
    public async Task<FitResult<TModel>> FitAsync(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) =>
        _operations.Fit(await _reader.ReadAsync(NotNull(rows), _operations.FitRequest(initialModel, cancellation)).ConfigureAwait(false), initialModel, cancellation);

    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)"/>
    public Task<FitResult<TModel>> FitAsync(IAsyncEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) =>
        FitAsync(Rows.From(rows), initialModel, cancellation);

    /// <summary>
    /// One epoch over the rows, from a model that earlier rows have led to: for rows that come in portions. What the optimizer and the learning rate
    /// remember begins anew each time. The means that take the place of missing values stay those of the model, so that they mean the same in every
    /// portion; where there is no model, they are those of these rows.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="initialModel">The model so far. Default: all weights 0.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows.</param>
    /// <exception cref="ArgumentException">There are no rows, their loss is too large for the number type, or the model has a mean that is not finite.</exception>
    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentException'))]"/>
    public FitResult<TModel> PartialFit(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) =>
        _operations.PartialFit(_reader.Read(NotNull(rows), _operations.PartialFitRequest(initialModel, cancellation)), initialModel, cancellation);

    /// <inheritdoc cref="PartialFit(Rows{TRow}, TModel, CancellationToken)"/>
    public FitResult<TModel> PartialFit(IEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) =>
        PartialFit(Rows.From(rows), initialModel, cancellation);

    /// <inheritdoc cref="PartialFit(Rows{TRow}, TModel, CancellationToken)"/>
    public async Task<FitResult<TModel>> PartialFitAsync(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) =>
        _operations.PartialFit(await _reader.ReadAsync(NotNull(rows), _operations.PartialFitRequest(initialModel, cancellation)).ConfigureAwait(false), initialModel, cancellation);

    /// <inheritdoc cref="PartialFit(Rows{TRow}, TModel, CancellationToken)"/>
    public Task<FitResult<TModel>> PartialFitAsync(IAsyncEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellation = default) =>
        PartialFitAsync(Rows.From(rows), initialModel, cancellation);

    /// <summary>Fits the model to moments, as it would to the rows that they are of.</summary>
    /// <param name="moments">The moments.</param>
    /// <param name="initialModel">The model to descend from. Default: all weights 0.</param>
    /// <param name="cancellation">Ends the descent before the next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="moments"/> is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The loss is not squared error, which needs rows; or a feature is marked <see cref="MissingValues.Mean"/>, and these are not the moments that a fit made with its means.
    /// </exception>
    /// <exception cref="InvalidOperationException">The options ask for what needs rows; or the function given as learning rate returned a negative or non-finite value.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public FitResult<TModel> Fit(RowMoments<TModel> moments, TModel? initialModel = default, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(moments);
        return _operations.Fit(moments, initialModel, cancellation);
    }

    /// <summary>Fits the model to a triangular factor, as it would to the rows that it is of.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="initialModel">The model to descend from. Default: all weights 0.</param>
    /// <param name="cancellation">Ends the descent before the next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    /// <exception cref="NotSupportedException">The loss is not squared error, or a feature is marked <see cref="MissingValues.Mean"/>: either needs rows.</exception>
    /// <exception cref="InvalidOperationException">The options ask for what needs rows; or the function given as learning rate returned a negative or non-finite value.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public FitResult<TModel> Fit(QrFactor<TModel> factor, TModel? initialModel = default, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return _operations.Fit(factor, initialModel, cancellation);
    }

    /// <summary>The moments of rows, the sufficient statistics of squared error, in one pass.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite, or a sample weight that is negative.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their products are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is not known before all rows are.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public RowMoments<TModel> MomentsOf(Rows<TRow> rows, CancellationToken cancellation = default) =>
        _operations.MomentsOf(_reader.Read(NotNull(rows), _operations.SummaryRequest(nameof(MomentsOf), RowUse.Moments, cancellation)));

    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public RowMoments<TModel> MomentsOf(IEnumerable<TRow> rows, CancellationToken cancellation = default) => MomentsOf(Rows.From(rows), cancellation);

    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public async Task<RowMoments<TModel>> MomentsOfAsync(Rows<TRow> rows, CancellationToken cancellation = default) =>
        _operations.MomentsOf(await _reader.ReadAsync(NotNull(rows), _operations.SummaryRequest(nameof(MomentsOf), RowUse.Moments, cancellation)).ConfigureAwait(false));

    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public Task<RowMoments<TModel>> MomentsOfAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellation = default) => MomentsOfAsync(Rows.From(rows), cancellation);

    /// <summary>The triangular factor of rows, the R of their QR factorisation, in one pass.</summary>
    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public QrFactor<TModel> QrFactorOf(Rows<TRow> rows, CancellationToken cancellation = default) =>
        _operations.QrFactorOf(_reader.Read(NotNull(rows), _operations.SummaryRequest(nameof(QrFactorOf), RowUse.Factor, cancellation)));

    /// <inheritdoc cref="QrFactorOf(Rows{TRow}, CancellationToken)"/>
    public QrFactor<TModel> QrFactorOf(IEnumerable<TRow> rows, CancellationToken cancellation = default) => QrFactorOf(Rows.From(rows), cancellation);

    /// <inheritdoc cref="QrFactorOf(Rows{TRow}, CancellationToken)"/>
    public async Task<QrFactor<TModel>> QrFactorOfAsync(Rows<TRow> rows, CancellationToken cancellation = default) =>
        _operations.QrFactorOf(await _reader.ReadAsync(NotNull(rows), _operations.SummaryRequest(nameof(QrFactorOf), RowUse.Factor, cancellation)).ConfigureAwait(false));

    /// <inheritdoc cref="QrFactorOf(Rows{TRow}, CancellationToken)"/>
    public Task<QrFactor<TModel>> QrFactorOfAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellation = default) => QrFactorOfAsync(Rows.From(rows), cancellation);

    /// <summary>
    /// The optimum at one penalty after the other. For squared error it costs one pass over the rows, whatever the number of penalties; any other loss is
    /// refitted for each, from the optimum of the one before.
    /// </summary>
    /// <param name="rows">The rows; the numbers of those that can be read only once, or that some must be left out of, are kept.</param>
    /// <param name="grid">The penalties.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows, and a refit before its next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="grid"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite, or a sample weight that is negative.</exception>
    /// <exception cref="ArgumentException">There are no rows, their loss is too large for the number type, or the options have a penalty of their own.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled before it began or in a refit; the exception has the best model so far of the penalty it was at.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while it read.</exception>
    public RegularizationPath<TModel> RegularizationPath(Rows<TRow> rows, PenaltyGrid grid, CancellationToken cancellation = default) =>
        _operations.Selection.PathOf(_reader.Read(NotNull(rows), _operations.Selection.PathRequest(grid, cancellation)), grid, cancellation);

    /// <inheritdoc cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public RegularizationPath<TModel> RegularizationPath(IEnumerable<TRow> rows, PenaltyGrid grid, CancellationToken cancellation = default) =>
        RegularizationPath(Rows.From(rows), grid, cancellation);

    /// <inheritdoc cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public async Task<RegularizationPath<TModel>> RegularizationPathAsync(Rows<TRow> rows, PenaltyGrid grid, CancellationToken cancellation = default) =>
        _operations.Selection.PathOf(await _reader.ReadAsync(NotNull(rows), _operations.Selection.PathRequest(grid, cancellation)).ConfigureAwait(false), grid, cancellation);

    /// <inheritdoc cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public Task<RegularizationPath<TModel>> RegularizationPathAsync(IAsyncEnumerable<TRow> rows, PenaltyGrid grid, CancellationToken cancellation = default) =>
        RegularizationPathAsync(Rows.From(rows), grid, cancellation);

    /// <summary>
    /// How well models predict rows that they were not trained on, penalty by penalty, and the models of all rows. For squared error it costs one pass
    /// over the rows, whatever the number of folds and penalties; any other loss is refitted for each fold and penalty.
    /// </summary>
    /// <remarks>
    /// The pass is for moments: where features all but determine one another and nothing is penalised, weights have fewer digits than those that <c>Fit</c> refines.
    /// The means that take the place of missing values, <see cref="MissingValues.Mean"/>, are those of all rows, in every fold.
    /// </remarks>
    /// <param name="rows">The rows; the numbers of those that can be read only once, or that some must be left out of, are kept.</param>
    /// <param name="folds">Which rows validate: for example <c>Folds.Shuffled(10)</c>.</param>
    /// <param name="grid">The penalties. Default: that of the options.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows, and a refit before its next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="folds"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite, or a sample weight that is negative.</exception>
    /// <exception cref="ArgumentException">
    /// There are too few rows for the folds, a fold has none that count, their loss is too large for the number type, the options have a penalty of their own beside a
    /// grid, or they keep rows away from training that folds validate with anyway.
    /// </exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled before it began or in a refit; the exception has the best model so far of the fold and penalty it was at.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while it read.</exception>
    public CrossValidation<TModel> CrossValidate(Rows<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folds);
        var assignment = folds.Begin();
        var given = _reader.Read(NotNull(rows), _operations.Selection.SelectionRequest(nameof(CrossValidate), grid, cancellation), assignment.Receiver);
        return _operations.Selection.CrossValidate(given, assignment.ToScheme(given.Source!.RowCount), grid, cancellation);
    }

    /// <inheritdoc cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    public CrossValidation<TModel> CrossValidate(IEnumerable<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellation = default) =>
        CrossValidate(Rows.From(rows), folds, grid, cancellation);

    /// <inheritdoc cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    public async Task<CrossValidation<TModel>> CrossValidateAsync(Rows<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folds);
        var assignment = folds.Begin();
        var given = await _reader.ReadAsync(NotNull(rows), _operations.Selection.SelectionRequest(nameof(CrossValidate), grid, cancellation), assignment.Receiver).ConfigureAwait(false);
        return _operations.Selection.CrossValidate(given, assignment.ToScheme(given.Source!.RowCount), grid, cancellation);
    }

    /// <inheritdoc cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    public Task<CrossValidation<TModel>> CrossValidateAsync(
        IAsyncEnumerable<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellation = default) => CrossValidateAsync(Rows.From(rows), folds, grid, cancellation);

    /// <summary>
    /// Cross-validation with every row a fold of its own, for ridge penalties, in closed form: two passes over the rows and no refit. A row's loss counts for
    /// the row's weight.
    /// </summary>
    /// <param name="rows">The rows; the numbers of those that can be read only once, or that some must be left out of, are kept.</param>
    /// <param name="ridges">The penalties, ridges all.</param>
    /// <param name="cancellation">Ends a pass before the next group of rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="ridges"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite, or a sample weight that is negative.</exception>
    /// <exception cref="ArgumentException">
    /// There are fewer than 2 rows, or one without which a coefficient is anything; a penalty is no ridge, or a coefficient must have a sign; or the options have a penalty of their own, standardise, or descend.
    /// </exception>
    /// <exception cref="NotSupportedException">The loss is not the squared error.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CrossValidation<TModel> LeaveOneOut(Rows<TRow> rows, PenaltyGrid ridges, CancellationToken cancellation = default) =>
        _operations.Selection.LeaveOneOut(_reader.Read(NotNull(rows), _operations.Selection.LeaveOneOutRequest(ridges, cancellation)), ridges);

    /// <inheritdoc cref="LeaveOneOut(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public CrossValidation<TModel> LeaveOneOut(IEnumerable<TRow> rows, PenaltyGrid ridges, CancellationToken cancellation = default) =>
        LeaveOneOut(Rows.From(rows), ridges, cancellation);

    /// <inheritdoc cref="LeaveOneOut(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public async Task<CrossValidation<TModel>> LeaveOneOutAsync(Rows<TRow> rows, PenaltyGrid ridges, CancellationToken cancellation = default) =>
        _operations.Selection.LeaveOneOut(await _reader.ReadAsync(NotNull(rows), _operations.Selection.LeaveOneOutRequest(ridges, cancellation)).ConfigureAwait(false), ridges);

    /// <inheritdoc cref="LeaveOneOut(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public Task<CrossValidation<TModel>> LeaveOneOutAsync(IAsyncEnumerable<TRow> rows, PenaltyGrid ridges, CancellationToken cancellation = default) =>
        LeaveOneOutAsync(Rows.From(rows), ridges, cancellation);

    /// <summary>
    /// What a fit leaves of the rows that it was trained on: residual statistics, leverages, and covariances that don't take every residual to have the same
    /// variance. One pass; the bits are the same for any number of threads.
    /// </summary>
    /// <param name="rows">The rows of the fit, in their order; the numbers of those that can be read only once, or that some must be left out of, are kept.</param>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="cancellation">Ends the pass before the next group of rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="fit"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer rows that count than the fit had.</exception>
    /// <exception cref="InvalidOperationException">The fit has no exact optimum, or a penalised one; or the rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite, or a sample weight that is negative.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ResidualDiagnostics Diagnose(Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default) =>
        _operations.Diagnose(_reader.Read(NotNull(rows), _operations.DiagnosisRequest(fit, cancellation)), fit);

    /// <inheritdoc cref="Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public ResidualDiagnostics Diagnose(IEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default) => Diagnose(Rows.From(rows), fit, cancellation);

    /// <inheritdoc cref="Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public async Task<ResidualDiagnostics> DiagnoseAsync(Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default) =>
        _operations.Diagnose(await _reader.ReadAsync(NotNull(rows), _operations.DiagnosisRequest(fit, cancellation)).ConfigureAwait(false), fit);

    /// <inheritdoc cref="Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public Task<ResidualDiagnostics> DiagnoseAsync(IAsyncEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellation = default) =>
        DiagnoseAsync(Rows.From(rows), fit, cancellation);

    /// <summary>The rows that the options take, as a model takes them, to be passed over with sums of your own.</summary>
    /// <param name="rows">The rows; the numbers of those that can be read only once, or that some must be left out of, are kept.</param>
    /// <param name="model">The model whose means stand in place of missing values.</param>
    /// <param name="cancellation">Ends the reading before the next group of rows, and any pass that is given no other token.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite, or a sample weight that is negative. Where the rows can be read again, a pass finds that.</exception>
    /// <exception cref="ArgumentException">There are no rows, or the model has a mean that is not finite.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or were read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public RowSource RowsFor(Rows<TRow> rows, TModel model, CancellationToken cancellation = default) =>
        _reader.Read(NotNull(rows), _operations.PassRequest(nameof(RowsFor), model, cancellation)).Source!;

    /// <inheritdoc cref="RowsFor(Rows{TRow}, TModel, CancellationToken)"/>
    public RowSource RowsFor(IEnumerable<TRow> rows, TModel model, CancellationToken cancellation = default) => RowsFor(Rows.From(rows), model, cancellation);

    /// <inheritdoc cref="RowsFor(Rows{TRow}, TModel, CancellationToken)"/>
    public async Task<RowSource> RowsForAsync(Rows<TRow> rows, TModel model, CancellationToken cancellation = default) =>
        (await _reader.ReadAsync(NotNull(rows), _operations.PassRequest(nameof(RowsFor), model, cancellation)).ConfigureAwait(false)).Source!;

    /// <inheritdoc cref="RowsFor(Rows{TRow}, TModel, CancellationToken)"/>
    public Task<RowSource> RowsForAsync(IAsyncEnumerable<TRow> rows, TModel model, CancellationToken cancellation = default) => RowsForAsync(Rows.From(rows), model, cancellation);

    private static Rows<TRow> NotNull(Rows<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows;
    }
}

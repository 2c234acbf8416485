using GradientDescent.RowReading;
using GradientDescent.Training;

namespace GradientDescent;

/// <summary>The base class of all trainers, for any number type and loss. Generated trainers such as <c>House.Trainer</c> derive from it.</summary>
/// <remarks>
/// Operations on rows take <see cref="Rows{TRow}"/> or any sequence of rows. Arrays, lists, memory, spans and collection expressions such as <c>[a, b]</c> are
/// converted to <see cref="Rows{TRow}"/> implicitly. Another collection with a count, such as a set, may be enumerated several times, any other sequence only once.
/// <para>
/// Every operation checks its <see cref="CancellationToken"/> before it starts, after every group of 8,192 rows of an array or a list, after every 16 rows of a
/// sequence and after every asynchronous row. It reports the rows read to <see cref="TrainerOptions.ReadingProgress"/>. The <c>…Async</c> methods differ only in the
/// reading: they also await asynchronous rows. They do not start a background task: rows that are not asynchronous are read and fitted before the method returns. To run
/// an operation in the background, use <c>Task.Run</c>.
/// </para>
/// <para>
/// Thread safety: a trainer is immutable, and several threads may use it at once. Objects and functions in its options must be thread-safe for that.
/// </para>
/// </remarks>
/// <typeparam name="TRow">The type of the rows: the model record.</typeparam>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
/// <example>
/// <code>
/// var trainer = new House.Trainer(new TrainerOptions { Penalty = Penalty.Ridge(0.01) });
/// FitResult&lt;House.Model&gt; fit = trainer.Fit(houses);
/// </code>
/// </example>
public abstract partial class LinearTrainer<TRow, TModel>
    where TModel : ILinearModel
{
    private readonly RowReader<TRow> _reader;
    private readonly TrainerOperations<TModel> _operations;

    private protected LinearTrainer(RowReader<TRow> reader, TrainerOperations<TModel> operations)
    {
        _reader = reader;
        _operations = operations;
    }

    /// <summary>
    /// Whether the loss is <see cref="SquaredError"/>, so that the trainer can fit moments and triangular factors. False for <c>Halved&lt;SquaredError&gt;</c>.
    /// </summary>
    public bool MinimizesSquaredError => _operations.MinimizesSquaredError;

    /// <summary>Fits the model to rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="initialModel">The initial model of a descent. It is not used if the optimum is computed in closed form. Default: all weights 0.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and the descent before the next group or epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped.</exception>
    /// <exception cref="ArgumentException">
    /// There are no rows, or too few for <see cref="EarlyStopping.ValidationFraction"/>; all sample weights are 0; a feature marked <see cref="MissingValues.Mean"/> is
    /// missing in every row; or the values, their loss or the fitted weights are too large for the number type.
    /// </exception>
    /// <exception cref="NotSupportedException">There are <see cref="MiniBatches"/>, and more rows than an array can have, about 2.1 · 10⁹.</exception>
    /// <exception cref="InvalidOperationException">
    /// The rows can only be read asynchronously, or have been read and cannot be read again; the function of the learning rate returned a negative or non-finite
    /// number; or the loss returned NaN.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// Training was cancelled before it began or during the descent. The exception contains the best model so far.
    /// </exception>
    /// <exception cref="OperationCanceledException">Training was cancelled while rows were read.</exception>
    public FitResult<TModel> Fit(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        _operations.Fit(_reader.Read(NotNull(rows), _operations.FitRequest(initialModel, cancellationToken)), initialModel, cancellationToken);

    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)"/>
    public FitResult<TModel> Fit(IEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) => Fit(Rows.From(rows), initialModel, cancellationToken);

    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)"/>
    public async Task<FitResult<TModel>> FitAsync(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        _operations.Fit(await _reader.ReadAsync(NotNull(rows), _operations.FitRequest(initialModel, cancellationToken)).ConfigureAwait(false), initialModel, cancellationToken);

    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)"/>
    public Task<FitResult<TModel>> FitAsync(IAsyncEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        FitAsync(Rows.From(rows), initialModel, cancellationToken);

    /// <summary>
    /// Trains a model for one epoch on a portion of the rows, starting from the model of earlier portions.
    /// </summary>
    /// <remarks>
    /// Runs one epoch of the descent, whatever <see cref="TrainerOptions.Epochs"/> says: one step on all given rows, or one step per batch with
    /// <see cref="TrainerOptions.MiniBatches"/>. If the epoch increased the loss over these rows, the result is the initial model, unlike scikit-learn's
    /// <c>partial_fit</c>. With <see cref="OnDivergence.Continue"/> it is always the model after the epoch.
    /// <para>
    /// The optimizer and the learning rate restart with every call. Missing values are replaced by the means of <paramref name="initialModel"/>, so that they are
    /// the same for every portion. Without an initial model they are replaced by the means of these rows.
    /// </para>
    /// </remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="initialModel">The model so far. Default: all weights 0.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and the epoch before its next group or batch.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="Fit(Rows{TRow}, TModel, CancellationToken)"/>; or the initial model has a mean (for missing values) that is not finite.
    /// </exception>
    /// <example>
    /// <code>
    /// House.Model? model = null;
    /// foreach (House[] portion in portions)
    ///     model = trainer.PartialFit(portion, model).Model;
    /// </code>
    /// </example>
    /// <inheritdoc cref="Fit(Rows{TRow}, TModel, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentException'))]"/>
    public FitResult<TModel> PartialFit(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        _operations.PartialFit(_reader.Read(NotNull(rows), _operations.PartialFitRequest(initialModel, cancellationToken)), initialModel, cancellationToken);

    /// <inheritdoc cref="PartialFit(Rows{TRow}, TModel, CancellationToken)"/>
    public FitResult<TModel> PartialFit(IEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        PartialFit(Rows.From(rows), initialModel, cancellationToken);

    /// <inheritdoc cref="PartialFit(Rows{TRow}, TModel, CancellationToken)"/>
    public async Task<FitResult<TModel>> PartialFitAsync(Rows<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        _operations.PartialFit(await _reader.ReadAsync(NotNull(rows), _operations.PartialFitRequest(initialModel, cancellationToken)).ConfigureAwait(false), initialModel, cancellationToken);

    /// <inheritdoc cref="PartialFit(Rows{TRow}, TModel, CancellationToken)"/>
    public Task<FitResult<TModel>> PartialFitAsync(IAsyncEnumerable<TRow> rows, TModel? initialModel = default, CancellationToken cancellationToken = default) =>
        PartialFitAsync(Rows.From(rows), initialModel, cancellationToken);

    /// <summary>Fits the model to moments. Apart from rounding, the result is that for the rows from which the moments were computed.</summary>
    /// <remarks>Moments are the sufficient statistics of squared error: count, means and covariances (equivalent to XᵀX and Xᵀy).</remarks>
    /// <param name="moments">The moments, for example those of <see cref="MomentsOf(Rows{TRow}, CancellationToken)"/>.</param>
    /// <param name="initialModel">The initial model of a descent. It is not used if the optimum is computed in closed form. Default: all weights 0.</param>
    /// <param name="cancellationToken">Cancels the descent before the next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="moments"/> is null.</exception>
    /// <exception cref="ArgumentException">The loss or the fitted weights are too large for a double.</exception>
    /// <exception cref="NotSupportedException">
    /// The loss is not <see cref="SquaredError"/>; or a feature is marked <see cref="MissingValues.Mean"/>, and the moments are not those of a fit
    /// (<see cref="FitResult{TModel}.Moments"/>), in which means have replaced the missing values.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// An option needs the rows: <see cref="TrainerOptions.MiniBatches"/>, <see cref="EarlyStopping.ValidationFraction"/> or <see cref="GradientSource.Direct"/>; or the
    /// function of the learning rate returned a negative or non-finite number.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// The fit was cancelled before it began or during the descent. The exception contains the best model so far.
    /// </exception>
    public FitResult<TModel> Fit(RowMoments<TModel> moments, TModel? initialModel = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(moments);
        return _operations.Fit(moments, initialModel, cancellationToken);
    }

    /// <summary>
    /// Fits the model to a triangular factor, the R of a QR factorisation. Apart from rounding, the result is that for the rows from which the factor was computed.
    /// </summary>
    /// <param name="factor">The factor, for example that of <see cref="QrFactorOf(Rows{TRow}, CancellationToken)"/>.</param>
    /// <param name="initialModel">The initial model of a descent. It is not used if the optimum is computed in closed form. Default: all weights 0.</param>
    /// <param name="cancellationToken">Cancels the descent before the next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    /// <exception cref="ArgumentException">The loss or the fitted weights are too large for a double.</exception>
    /// <exception cref="NotSupportedException">
    /// The loss is not <see cref="SquaredError"/>, or a feature is marked <see cref="MissingValues.Mean"/>: both need the rows.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// An option needs the rows: <see cref="TrainerOptions.MiniBatches"/>, <see cref="EarlyStopping.ValidationFraction"/> or <see cref="GradientSource.Direct"/>; or the
    /// function of the learning rate returned a negative or non-finite number.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// The fit was cancelled before it began or during the descent. The exception contains the best model so far.
    /// </exception>
    public FitResult<TModel> Fit(QrFactor<TModel> factor, TModel? initialModel = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return _operations.Fit(factor, initialModel, cancellationToken);
    }

    /// <summary>
    /// Computes the moments of rows in one pass: the sufficient statistics of squared error, which are count, means and covariances (equivalent to XᵀX and Xᵀy).
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped.</exception>
    /// <exception cref="ArgumentException">There are no rows, all sample weights are 0, or products of values are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is unknown until all rows are read.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public RowMoments<TModel> MomentsOf(Rows<TRow> rows, CancellationToken cancellationToken = default) =>
        _operations.MomentsOf(_reader.Read(NotNull(rows), _operations.SummaryRequest(nameof(MomentsOf), RowUse.Moments, cancellationToken)));

    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public RowMoments<TModel> MomentsOf(IEnumerable<TRow> rows, CancellationToken cancellationToken = default) => MomentsOf(Rows.From(rows), cancellationToken);

    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public async Task<RowMoments<TModel>> MomentsOfAsync(Rows<TRow> rows, CancellationToken cancellationToken = default) =>
        _operations.MomentsOf(await _reader.ReadAsync(NotNull(rows), _operations.SummaryRequest(nameof(MomentsOf), RowUse.Moments, cancellationToken)).ConfigureAwait(false));

    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public Task<RowMoments<TModel>> MomentsOfAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken = default) => MomentsOfAsync(Rows.From(rows), cancellationToken);

    /// <summary>Computes the triangular factor of rows, the R of their QR factorisation, in one pass.</summary>
    /// <inheritdoc cref="MomentsOf(Rows{TRow}, CancellationToken)"/>
    public QrFactor<TModel> QrFactorOf(Rows<TRow> rows, CancellationToken cancellationToken = default) =>
        _operations.QrFactorOf(_reader.Read(NotNull(rows), _operations.SummaryRequest(nameof(QrFactorOf), RowUse.Factor, cancellationToken)));

    /// <inheritdoc cref="QrFactorOf(Rows{TRow}, CancellationToken)"/>
    public QrFactor<TModel> QrFactorOf(IEnumerable<TRow> rows, CancellationToken cancellationToken = default) => QrFactorOf(Rows.From(rows), cancellationToken);

    /// <inheritdoc cref="QrFactorOf(Rows{TRow}, CancellationToken)"/>
    public async Task<QrFactor<TModel>> QrFactorOfAsync(Rows<TRow> rows, CancellationToken cancellationToken = default) =>
        _operations.QrFactorOf(await _reader.ReadAsync(NotNull(rows), _operations.SummaryRequest(nameof(QrFactorOf), RowUse.Factor, cancellationToken)).ConfigureAwait(false));

    /// <inheritdoc cref="QrFactorOf(Rows{TRow}, CancellationToken)"/>
    public Task<QrFactor<TModel>> QrFactorOfAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken = default) => QrFactorOfAsync(Rows.From(rows), cancellationToken);

    /// <summary>
    /// Computes diagnostics of the residuals of a fit in one pass: Durbin–Watson, skewness, kurtosis, the largest leverage, and heteroskedasticity-consistent covariances
    /// of the weights (HC0 to HC3).
    /// </summary>
    /// <remarks>Results are bit-for-bit identical for any number of threads.</remarks>
    /// <param name="rows">
    /// The rows of the fit, in the same order. Their values are stored if the rows can be read only once, or if some of them may be left out.
    /// </param>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="fit"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are no rows, the number of rows with a weight other than 0 is not that of the fit, or the residuals are too large for the number type.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The fit is not an exact optimum, or has a penalty; or the rows can only be read asynchronously, or have been read and cannot be read again.
    /// </exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public ResidualDiagnostics Diagnose(Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default) =>
        fit.Diagnose(_reader.Read(NotNull(rows), _operations.DiagnosisRequest(fit, cancellationToken)).Source!, cancellationToken);

    /// <inheritdoc cref="Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public ResidualDiagnostics Diagnose(IEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default) => Diagnose(Rows.From(rows), fit, cancellationToken);

    /// <inheritdoc cref="Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public async Task<ResidualDiagnostics> DiagnoseAsync(Rows<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default) =>
        fit.Diagnose((await _reader.ReadAsync(NotNull(rows), _operations.DiagnosisRequest(fit, cancellationToken)).ConfigureAwait(false)).Source!, cancellationToken);

    /// <inheritdoc cref="Diagnose(Rows{TRow}, FitResult{TModel}, CancellationToken)"/>
    public Task<ResidualDiagnostics> DiagnoseAsync(IAsyncEnumerable<TRow> rows, FitResult<TModel> fit, CancellationToken cancellationToken = default) =>
        DiagnoseAsync(Rows.From(rows), fit, cancellationToken);

    /// <summary>
    /// Returns the rows as a fit uses them: as numbers, with invalid rows handled as in the options, and missing values replaced by the means of a model. It is for
    /// sums of your own over the rows, and for <c>fit.Details</c>.
    /// </summary>
    /// <param name="rows">The rows. Their values are stored if the rows can be read only once, or if some of them may be left out.</param>
    /// <param name="model">The model whose means replace missing values.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and any pass without another token.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidRowException">
    /// A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped. If the rows can be read again, each pass throws it, not this method.
    /// </exception>
    /// <exception cref="ArgumentException">There are no rows, or the model has a mean (for missing values) that is not finite.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public RowSource PrepareRows(Rows<TRow> rows, TModel model, CancellationToken cancellationToken = default) =>
        _reader.Read(NotNull(rows), _operations.PassRequest(nameof(PrepareRows), model, cancellationToken)).Source!;

    /// <inheritdoc cref="PrepareRows(Rows{TRow}, TModel, CancellationToken)"/>
    public RowSource PrepareRows(IEnumerable<TRow> rows, TModel model, CancellationToken cancellationToken = default) => PrepareRows(Rows.From(rows), model, cancellationToken);

    /// <inheritdoc cref="PrepareRows(Rows{TRow}, TModel, CancellationToken)"/>
    public async Task<RowSource> PrepareRowsAsync(Rows<TRow> rows, TModel model, CancellationToken cancellationToken = default) =>
        (await _reader.ReadAsync(NotNull(rows), _operations.PassRequest(nameof(PrepareRows), model, cancellationToken)).ConfigureAwait(false)).Source!;

    /// <inheritdoc cref="PrepareRows(Rows{TRow}, TModel, CancellationToken)"/>
    public Task<RowSource> PrepareRowsAsync(IAsyncEnumerable<TRow> rows, TModel model, CancellationToken cancellationToken = default) => PrepareRowsAsync(Rows.From(rows), model, cancellationToken);

    /// <summary>
    /// Describes the rows before training: for each property that the model uses, its type, the missing and the invalid values, quartiles, mean and levels, and the coefficients that are
    /// computed from it.
    /// </summary>
    /// <remarks>
    /// The rows are read once by one thread, and not stored; see <see cref="ColumnDescription"/> for how many different values are counted. No row is refused: rows without a target
    /// and rows that cannot be trained on are counted too. A row that is null has an invalid value in every property. There may be no rows.
    /// </remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="SourceFormatException">A source is damaged, or lacks a column.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <example><code>Console.WriteLine(new House.Trainer().Describe(houses)); // prints a table</code></example>
    public RowsDescription Describe(Rows<TRow> rows, CancellationToken cancellationToken = default) => _reader.Describe(NotNull(rows), nameof(Describe), cancellationToken);

    /// <inheritdoc cref="Describe(Rows{TRow}, CancellationToken)"/>
    public RowsDescription Describe(IEnumerable<TRow> rows, CancellationToken cancellationToken = default) => Describe(Rows.From(rows), cancellationToken);

    /// <inheritdoc cref="Describe(Rows{TRow}, CancellationToken)"/>
    public Task<RowsDescription> DescribeAsync(Rows<TRow> rows, CancellationToken cancellationToken = default) => _reader.DescribeAsync(NotNull(rows), nameof(Describe), cancellationToken);

    /// <inheritdoc cref="Describe(Rows{TRow}, CancellationToken)"/>
    public Task<RowsDescription> DescribeAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken = default) => DescribeAsync(Rows.From(rows), cancellationToken);

    private static Rows<TRow> NotNull(Rows<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows;
    }

    /// <summary>Returns the record, the target, the features, the loss, and the options that differ from their defaults, in the invariant culture.</summary>
    public override string ToString() => _operations.ToString();
}

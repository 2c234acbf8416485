using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent;

/// <content>What chooses a penalty, or measures a model on rows that it was not trained on.</content>
public abstract partial class LinearTrainer<TRow, TModel>
{
    /// <summary>
    /// Computes the optimum for each penalty of a grid.
    /// </summary>
    /// <remarks>
    /// For squared error without descent options it takes one pass over the rows, for any number of penalties. Otherwise the model is refitted for each penalty: without
    /// descent options from the optimum for the previous penalty, with descent options from weights of 0. The result of a descent need not be an optimum.
    /// </remarks>
    /// <param name="rows">The rows. Their values are stored if the rows can be read only once, or if some of them may be left out.</param>
    /// <param name="grid">The penalties.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and a refit before its next epoch.</param>
    /// <example><code>var path = trainer.RegularizationPath(houses, PenaltyGrid.Lasso());</code></example>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="grid"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped.</exception>
    /// <exception cref="ArgumentException">
    /// There are no rows; all sample weights are 0; the loss or the weights are too large for the number type; all penalised coefficients are 0 even without a penalty,
    /// so that the largest penalty of the grid cannot be computed; or the options have a penalty, a <see cref="EarlyStopping.ValidationFraction"/> or, for a closed form,
    /// <see cref="LeastSquaresSolver.Qr"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// The operation was cancelled before it began or during a refit. The exception contains the best model so far for the current penalty.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled while rows were read.</exception>
    public RegularizationPath<TModel> RegularizationPath(Rows<TRow> rows, PenaltyGrid grid, CancellationToken cancellationToken = default) =>
        _operations.Selection.PathOf(_reader.Read(NotNull(rows), _operations.Selection.PathRequest(grid, cancellationToken)), grid, cancellationToken);

    /// <inheritdoc cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public RegularizationPath<TModel> RegularizationPath(IEnumerable<TRow> rows, PenaltyGrid grid, CancellationToken cancellationToken = default) =>
        RegularizationPath(Rows.From(rows), grid, cancellationToken);

    /// <inheritdoc cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public async Task<RegularizationPath<TModel>> RegularizationPathAsync(Rows<TRow> rows, PenaltyGrid grid, CancellationToken cancellationToken = default) =>
        _operations.Selection.PathOf(await _reader.ReadAsync(NotNull(rows), _operations.Selection.PathRequest(grid, cancellationToken)).ConfigureAwait(false), grid, cancellationToken);

    /// <inheritdoc cref="RegularizationPath(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public Task<RegularizationPath<TModel>> RegularizationPathAsync(IAsyncEnumerable<TRow> rows, PenaltyGrid grid, CancellationToken cancellationToken = default) =>
        RegularizationPathAsync(Rows.From(rows), grid, cancellationToken);

    /// <summary>
    /// Cross-validates each penalty of a grid: it measures how well the models predict rows that they were not trained on. It also fits the models to all rows.
    /// </summary>
    /// <remarks>
    /// For squared error without descent options it takes one pass over the rows, for any number of folds and penalties. <see cref="Folds.ByGroup{TRow, TKey}"/> may take one more
    /// pass, and so may counting rows whose number is unknown. For any other loss, or with descent options, the model is refitted for each fold and penalty.
    /// <para>
    /// The pass computes moments. If features are nearly linear combinations of one another and there is no penalty, the weights have fewer correct digits than those of
    /// <c>Fit</c>, which refines them. Within a fold, missing values (<see cref="MissingValues.Mean"/>) are replaced by the means of its
    /// training rows, which takes no further pass.
    /// </para>
    /// </remarks>
    /// <param name="rows">The rows. Their values are stored if the rows can be read only once, or if some of them may be left out.</param>
    /// <param name="folds">The folds, for example <c>Folds.Shuffled(10)</c>.</param>
    /// <param name="grid">The penalties. Default: the penalty of the options.</param>
    /// <param name="cancellationToken">Cancels the reading before the next group of 8,192 rows, and a refit before its next epoch.</param>
    /// <example>
    /// <code>
    /// var validation = trainer.CrossValidate(houses, Folds.Shuffled(10), PenaltyGrid.RidgeLogSpaced(0.001, 10));
    /// House.Model model = validation.Best.Model;
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="folds"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped.</exception>
    /// <exception cref="ArgumentException">
    /// There are no rows, or too few rows or groups for the folds; a key is null; a fold is empty, or all its sample weights are 0;
    /// <see cref="Folds.Of(ReadOnlySpan{int})"/> lists another number of rows; the loss or the weights are too large for the number type; all penalised coefficients
    /// are 0 even without a penalty, so that the largest penalty of the grid cannot be computed; both the options and the grid have a penalty; or the options have a
    /// <see cref="EarlyStopping.ValidationFraction"/> or, for a closed form, <see cref="LeastSquaresSolver.Qr"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// The operation was cancelled before it began or during a refit. The exception contains the best model so far for the current fold and penalty.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled while rows were read.</exception>
    public CrossValidation<TModel> CrossValidate(Rows<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellationToken = default)
    {
        var (given, scheme) = InFolds(rows, folds, nameof(CrossValidate), grid, cancellationToken);
        return _operations.Selection.CrossValidate(given, scheme, grid, cancellationToken);
    }

    /// <inheritdoc cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    public CrossValidation<TModel> CrossValidate(IEnumerable<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellationToken = default) =>
        CrossValidate(Rows.From(rows), folds, grid, cancellationToken);

    /// <inheritdoc cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    public async Task<CrossValidation<TModel>> CrossValidateAsync(Rows<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellationToken = default)
    {
        var (given, scheme) = await InFoldsAsync(rows, folds, nameof(CrossValidate), grid, cancellationToken).ConfigureAwait(false);
        return _operations.Selection.CrossValidate(given, scheme, grid, cancellationToken);
    }

    /// <inheritdoc cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>
    public Task<CrossValidation<TModel>> CrossValidateAsync(
        IAsyncEnumerable<TRow> rows, Folds<TRow> folds, PenaltyGrid? grid = null, CancellationToken cancellationToken = default) => CrossValidateAsync(Rows.From(rows), folds, grid, cancellationToken);

    /// <summary>
    /// Predicts each row with a model that was trained without it: one model per fold, with the penalty of the options. It scores the predictions of each fold, and all together.
    /// </summary>
    /// <remarks>
    /// It is scikit-learn's <c>cross_val_predict</c> and <c>cross_validate</c> in one. Models are trained as by
    /// <see cref="CrossValidate(Rows{TRow}, Folds{TRow}, PenaltyGrid, CancellationToken)"/>. Then it takes one more pass, in which the rows are predicted and scored as by <c>Evaluate</c>.
    /// Within a fold, missing values (<see cref="MissingValues.Mean"/>) are replaced by the means of its training rows. The bits are the same for any number of threads, and for
    /// the same rows from any source.
    /// <para>
    /// It stores 8 bytes per row for the predictions. For the medians, it also keeps the absolute errors of up to 2²⁰ rows (1,048,576) of each fold and of all rows, 16 bytes each.
    /// </para>
    /// </remarks>
    /// <param name="rows">The rows. Their values are stored if the rows can be read only once, or if some of them may be left out.</param>
    /// <param name="folds">The folds, for example <c>Folds.Shuffled(10)</c>.</param>
    /// <param name="cancellationToken">Cancels the reading and the passes before the next group of 8,192 rows, and a fit before its next epoch.</param>
    /// <example>
    /// <code>
    /// var predicted = trainer.PredictOutOfFold(houses, Folds.Shuffled(10));
    /// Console.WriteLine(predicted); // prints a table
    /// double[] residuals = [.. houses.Zip(predicted.Predictions, (house, price) => house.Price - price)];
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="folds"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped.</exception>
    /// <exception cref="ArgumentException">
    /// There are no rows, or too few rows or groups for the folds; a key is null; a fold is empty, or all its sample weights are 0;
    /// <see cref="Folds.Of(ReadOnlySpan{int})"/> lists another number of rows; a feature marked <see cref="MissingValues.Mean"/> is missing in all training rows of a fold;
    /// the loss or the weights are too large for the number type; or the options have a <see cref="EarlyStopping.ValidationFraction"/> or, for a closed form,
    /// <see cref="LeastSquaresSolver.Qr"/>.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// There are more rows than an array can have, about 2.1 · 10⁹; or the folds take keys from objects, and the rows are those of a source.
    /// </exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="FitCanceledException{TModel}">
    /// The operation was cancelled before it began or during a descent. The exception contains the best model so far for the current fold.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled while rows were read.</exception>
    public OutOfFoldResult<TModel> PredictOutOfFold(Rows<TRow> rows, Folds<TRow> folds, CancellationToken cancellationToken = default)
    {
        var (given, scheme) = InFolds(rows, folds, nameof(PredictOutOfFold), grid: null, cancellationToken);
        return _operations.Selection.PredictOutOfFold(given, scheme, cancellationToken);
    }

    /// <inheritdoc cref="PredictOutOfFold(Rows{TRow}, Folds{TRow}, CancellationToken)"/>
    public OutOfFoldResult<TModel> PredictOutOfFold(IEnumerable<TRow> rows, Folds<TRow> folds, CancellationToken cancellationToken = default) =>
        PredictOutOfFold(Rows.From(rows), folds, cancellationToken);

    /// <inheritdoc cref="PredictOutOfFold(Rows{TRow}, Folds{TRow}, CancellationToken)"/>
    public async Task<OutOfFoldResult<TModel>> PredictOutOfFoldAsync(Rows<TRow> rows, Folds<TRow> folds, CancellationToken cancellationToken = default)
    {
        var (given, scheme) = await InFoldsAsync(rows, folds, nameof(PredictOutOfFold), grid: null, cancellationToken).ConfigureAwait(false);
        return _operations.Selection.PredictOutOfFold(given, scheme, cancellationToken);
    }

    /// <inheritdoc cref="PredictOutOfFold(Rows{TRow}, Folds{TRow}, CancellationToken)"/>
    public Task<OutOfFoldResult<TModel>> PredictOutOfFoldAsync(IAsyncEnumerable<TRow> rows, Folds<TRow> folds, CancellationToken cancellationToken = default) =>
        PredictOutOfFoldAsync(Rows.From(rows), folds, cancellationToken);

    /// <summary>
    /// Leave-one-out cross-validation of ridge penalties in closed form: every row is a fold. It takes two passes over the rows and no refit.
    /// </summary>
    /// <remarks>
    /// If the model is trained without a row, the error of its prediction for this row is residual / (1 − leverage). Residual and leverage are those of the model of all
    /// rows (Allen, The Relationship between Variable Selection and Data Augmentation and a Method for Prediction, 1974, https://doi.org/10.1080/00401706.1974.10489157).
    /// The validation loss is the mean of the squares of these errors, weighted with the sample weights.
    /// </remarks>
    /// <param name="rows">The rows. Their values are stored if the rows can be read only once, or if some of them may be left out.</param>
    /// <param name="ridges">The penalties, for example <c>PenaltyGrid.Ridge(0.1, 1, 10)</c>. All must be ridge penalties.</param>
    /// <param name="cancellationToken">Cancels a pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="ridges"/> is null.</exception>
    /// <exception cref="InvalidRowException">A row is invalid, see <see cref="InvalidRows"/>, and invalid rows are not skipped.</exception>
    /// <exception cref="ArgumentException">
    /// There are fewer than 2 rows, all sample weights are 0, or one row alone determines a coefficient; a penalty is not a ridge penalty, or a coefficient has a
    /// required sign; or the options have a penalty, <see cref="TrainerOptions.Standardize"/>, <see cref="LeastSquaresSolver.Qr"/> or descent options (also a
    /// <see cref="EarlyStopping.ValidationFraction"/>).
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// The loss is not squared error; or a value is missing that a mean replaces (<see cref="MissingValues.Mean"/>), because the mean changes with every row that is left out.
    /// </exception>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously, or have been read and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public CrossValidation<TModel> LeaveOneOut(Rows<TRow> rows, PenaltyGrid ridges, CancellationToken cancellationToken = default) =>
        _operations.Selection.LeaveOneOut(_reader.Read(NotNull(rows), _operations.Selection.LeaveOneOutRequest(ridges, cancellationToken)), ridges, cancellationToken);

    /// <inheritdoc cref="LeaveOneOut(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public CrossValidation<TModel> LeaveOneOut(IEnumerable<TRow> rows, PenaltyGrid ridges, CancellationToken cancellationToken = default) =>
        LeaveOneOut(Rows.From(rows), ridges, cancellationToken);

    /// <inheritdoc cref="LeaveOneOut(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public async Task<CrossValidation<TModel>> LeaveOneOutAsync(Rows<TRow> rows, PenaltyGrid ridges, CancellationToken cancellationToken = default) =>
        _operations.Selection.LeaveOneOut(await _reader.ReadAsync(NotNull(rows), _operations.Selection.LeaveOneOutRequest(ridges, cancellationToken)).ConfigureAwait(false), ridges, cancellationToken);

    /// <inheritdoc cref="LeaveOneOut(Rows{TRow}, PenaltyGrid, CancellationToken)"/>
    public Task<CrossValidation<TModel>> LeaveOneOutAsync(IAsyncEnumerable<TRow> rows, PenaltyGrid ridges, CancellationToken cancellationToken = default) =>
        LeaveOneOutAsync(Rows.From(rows), ridges, cancellationToken);

    /// <summary>Reads the rows, and assigns them to folds.</summary>
    private (GivenRows Rows, FoldScheme Scheme) InFolds(Rows<TRow> rows, Folds<TRow> folds, string operation, PenaltyGrid? grid, CancellationToken cancellationToken)
    {
        var (assignment, request) = Assignment(rows, folds, operation, grid, cancellationToken);
        var given = _reader.Read(rows, request, assignment.Receiver);
        return (given, assignment.ToScheme(given.Source!.RowCount));
    }

    private async Task<(GivenRows Rows, FoldScheme Scheme)> InFoldsAsync(Rows<TRow> rows, Folds<TRow> folds, string operation, PenaltyGrid? grid, CancellationToken cancellationToken)
    {
        var (assignment, request) = Assignment(rows, folds, operation, grid, cancellationToken);
        var given = await _reader.ReadAsync(rows, request, assignment.Receiver).ConfigureAwait(false);
        return (given, assignment.ToScheme(given.Source!.RowCount));
    }

    private (FoldAssignment<TRow> Assignment, RowRequest Request) Assignment(Rows<TRow> rows, Folds<TRow> folds, string operation, PenaltyGrid? grid, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folds);
        var assignment = folds.Begin();
        ArgumentNullException.ThrowIfNull(rows);
        return (assignment, _operations.Selection.SelectionRequest(operation, grid, cancellationToken) with { Groups = assignment.Groups });
    }
}

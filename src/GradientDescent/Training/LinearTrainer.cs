using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Fitting;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>What every generated trainer is: options and a loss, joined to a record's own kernel and model.</summary>
/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">What it computes in: <c>double</c> or <c>float</c>.</typeparam>
/// <typeparam name="TKernel">The record's kernel.</typeparam>
/// <typeparam name="TModel">The record's model.</typeparam>
/// <typeparam name="TLoss">What a miss costs.</typeparam>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TLoss : struct, ILoss
{
    private readonly TLoss _loss;
    private readonly TrainerOptions _options;
    private readonly bool _usesMoments;
    private readonly Fitter<TModel> _training;

    /// <summary>A trainer for one loss.</summary>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The options ask for moments, or for an optimizer, that this loss cannot have.</exception>
    protected LinearTrainer(TLoss loss, TrainerOptions? options)
    {
        _loss = loss;
        _options = options ?? new();
        _usesMoments = SourceChoice.UsesMoments<TLoss>(_options, TKernel.FeatureCount);
        _training = TrainingWith(_options);
    }

    /// <summary>Fits the model to the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="startFrom">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the descent after the epoch it is at.</param>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    /// <exception cref="InvalidOperationException">The function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    [OverloadResolutionPriority(1)]
    public FitResult<TModel> Fit(ReadOnlySpan<TRow> rows, TModel? startFrom = default, CancellationToken cancellation = default)
    {
        var intake = NewIntake();
        intake.Add(rows);
        return Fit(intake, _training, startFrom, cancellation);
    }

    /// <inheritdoc cref="Fit(ReadOnlySpan{TRow}, TModel, CancellationToken)"/>
    [OverloadResolutionPriority(2)]
    public FitResult<TModel> Fit(TRow[] rows, TModel? startFrom = default, CancellationToken cancellation = default) =>
        Fit((IEnumerable<TRow>)rows, startFrom, cancellation);

    /// <inheritdoc cref="Fit(ReadOnlySpan{TRow}, TModel, CancellationToken)"/>
    public FitResult<TModel> Fit(ReadOnlyMemory<TRow> rows, TModel? startFrom = default, CancellationToken cancellation = default)
    {
        var intake = NewIntake();
        intake.Add((from, count) => rows.Span.Slice(from, count), rows.Length);
        return Fit(intake, _training, startFrom, cancellation);
    }

    /// <summary>Fits the model to the rows, which are enumerated once.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="startFrom">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the descent after the epoch it is at.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    /// <exception cref="InvalidOperationException">The function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public FitResult<TModel> Fit(IEnumerable<TRow> rows, TModel? startFrom = default, CancellationToken cancellation = default) =>
        Fit(Filled(NewIntake(), rows), _training, startFrom, cancellation);

    /// <summary>
    /// One epoch over the rows, from a model that earlier rows have led to: for rows that come in portions. What the optimizer and the learning rate
    /// remember begins anew each time. The means that take the place of missing values stay those of the model, so that they mean the same in every
    /// portion; where there is no model, they are those of these rows.
    /// </summary>
    /// <param name="rows">The rows, enumerated once.</param>
    /// <param name="startFrom">The model so far; all weights 0 where there is none.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, their loss is too large for the number type, or the model has a mean that is not finite.</exception>
    /// <exception cref="InvalidOperationException">The function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    public FitResult<TModel> PartialFit(IEnumerable<TRow> rows, TModel? startFrom = default) =>
        Fit(Filled(NewIntake(MeanFill<T, TModel>.MeansOf(startFrom)), rows), TrainingWith(_options with { Epochs = 1 }), startFrom, CancellationToken.None);

    /// <summary>Fits the model to the rows, which are enumerated once.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="startFrom">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the reading, or the descent after the epoch it is at.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    /// <exception cref="InvalidOperationException">The function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; during the descent it is a <see cref="FitCanceledException{TModel}"/> with the best model so far.</exception>
    public async Task<FitResult<TModel>> FitAsync(IAsyncEnumerable<TRow> rows, TModel? startFrom = default, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var intake = NewIntake();
        await intake.AddAsync(rows, cancellation).ConfigureAwait(false);
        return Fit(intake, _training, startFrom, cancellation);
    }

    /// <summary>Fits the model to rows that stand in columns already: the features in declaration order, the target, and the sample weight if there is one.</summary>
    /// <param name="columns">The rows.</param>
    /// <param name="startFrom">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the descent after the epoch it is at.</param>
    /// <exception cref="ArgumentNullException">There are no columns.</exception>
    /// <exception cref="InvalidRowException">A row has NaN, an infinity or a negative sample weight.</exception>
    /// <exception cref="ArgumentException">There are no rows, too few or too many columns, or the loss is too large for the number type.</exception>
    /// <exception cref="InvalidOperationException">The function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public FitResult<TModel> Fit(Columns<T> columns, TModel? startFrom = default, CancellationToken cancellation = default) =>
        Read(columns, rows => Run(RowsOf(rows, _options.InvalidRows), _training, startFrom, cancellation));
}

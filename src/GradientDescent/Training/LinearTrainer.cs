using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>What every generated trainer is: options and a loss, joined to a record's own kernel and model.</summary>
/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">What it computes in: <c>double</c> or <c>float</c>.</typeparam>
/// <typeparam name="TKernel">The record's kernel.</typeparam>
/// <typeparam name="TModel">The record's model.</typeparam>
/// <typeparam name="TLoss">What a miss costs.</typeparam>
public abstract class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TLoss : struct, ILoss
{
    private readonly TLoss _loss;
    private readonly TrainerOptions _options;
    private readonly bool _usesMoments;

    /// <summary>A trainer for one loss.</summary>
    /// <exception cref="NotSupportedException">The options insist on moments, which this loss does not have.</exception>
    protected LinearTrainer(TLoss loss, TrainerOptions? options)
    {
        _loss = loss;
        _options = options ?? new();
        _usesMoments = SourceChoice.UsesMoments<TLoss>(_options, TKernel.FeatureCount);
    }

    /// <summary>Fits the model to the rows.</summary>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    [OverloadResolutionPriority(1)]
    public FitResult<TModel> Fit(ReadOnlySpan<TRow> rows)
    {
        var intake = NewIntake();
        intake.Add(rows);
        return Fit(intake);
    }

    /// <inheritdoc cref="Fit(ReadOnlySpan{TRow})"/>
    [OverloadResolutionPriority(2)]
    public FitResult<TModel> Fit(TRow[] rows) => Fit((IEnumerable<TRow>)rows);

    /// <inheritdoc cref="Fit(ReadOnlySpan{TRow})"/>
    public FitResult<TModel> Fit(ReadOnlyMemory<TRow> rows) => Fit((from, count) => rows.Span.Slice(from, count), rows.Length);

    /// <summary>Fits the model to the rows, which are enumerated once.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    public FitResult<TModel> Fit(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows is List<TRow> list)
            return Fit((from, count) => CollectionsMarshal.AsSpan(list).Slice(from, count), list.Count);

        // An array of a derived record is a sequence of rows, but no span of them.
        if (rows.GetType() == typeof(TRow[]))
            return Fit((from, count) => ((TRow[])rows).AsSpan(from, count), ((TRow[])rows).Length);

        var intake = NewIntake();
        intake.Add(rows);
        return Fit(intake);
    }

    /// <summary>Fits the model to the rows, which are enumerated once.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    /// <exception cref="OperationCanceledException">Reading the rows was cancelled.</exception>
    public async Task<FitResult<TModel>> FitAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var intake = NewIntake();
        await intake.AddAsync(rows, cancellation).ConfigureAwait(false);
        return Fit(intake);
    }

    /// <summary>Fits the model to rows that stand in columns already: the features in declaration order, the target, and the sample weight if there is one.</summary>
    /// <exception cref="ArgumentNullException">There are no columns.</exception>
    /// <exception cref="ArgumentException">There are no rows, too few or too many columns, or the loss is too large for the number type.</exception>
    public FitResult<TModel> Fit(Columns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.ColumnCount != TKernel.ColumnCount)
            throw new ArgumentException($"{TModel.RecordName} has {TKernel.ColumnCount} columns, features, target and sample weight together, not {columns.ColumnCount}.", nameof(columns));
        return columns.RowCount == 0 ? throw NoRows() : Fit(ObjectiveOf(columns));
    }

    private FitResult<TModel> Fit(RowSlice<TRow> rows, int count)
    {
        var intake = NewIntake();
        intake.Add(rows, count);
        return Fit(intake);
    }

    private RowIntake<TRow> NewIntake() => _usesMoments
        ? new MomentIntake<TRow, T, TKernel, TModel>(_options.MaxDegreeOfParallelism)
        : new ColumnIntake<TRow, T, TKernel, TModel>(ObjectiveOf);

    private DataObjective ObjectiveOf(Columns<T> columns)
    {
        var threads = Threads.For(columns.RowCount, columns.ColumnCount, _options.MaxDegreeOfParallelism);
        return _usesMoments
            ? new MomentsObjective(ColumnMoments.Of(columns, TKernel.FeatureCount, threads), TModel.HasIntercept)
            : new DirectObjective<TRow, T, TKernel, TLoss>(columns, _loss, TModel.HasIntercept, threads);
    }

    private FitResult<TModel> Fit(RowIntake<TRow> intake) => intake.RowCount == 0 ? throw NoRows() : Fit(intake.ToObjective());

    private FitResult<TModel> Fit(DataObjective objective) =>
        Training<TModel>.Run(objective, _options, Advice.OnBuild(typeof(TKernel).Assembly));

    private static ArgumentException NoRows() => new($"There are no rows of {TModel.RecordName} to train on.");
}

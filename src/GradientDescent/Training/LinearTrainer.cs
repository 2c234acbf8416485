using System.Numerics;
using System.Runtime.CompilerServices;
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

    /// <summary>A trainer for one loss.</summary>
    protected LinearTrainer(TLoss loss, TrainerOptions? options)
    {
        _loss = loss;
        _options = options ?? new();
    }

    /// <summary>Fits the model to the rows.</summary>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    [OverloadResolutionPriority(1)]
    public FitResult<TModel> Fit(ReadOnlySpan<TRow> rows) =>
        Fit(RowReader.Read<TRow, T, TKernel, TModel>(rows));

    /// <summary>Fits the model to the rows, which are enumerated once.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence of rows.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are no rows, or their loss is too large for the number type.</exception>
    public FitResult<TModel> Fit(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Fit(RowReader.Read<TRow, T, TKernel, TModel>(rows));
    }

    private FitResult<TModel> Fit(Columns<T> columns)
    {
        if (columns.RowCount == 0)
            throw new ArgumentException($"There are no rows of {TModel.RecordName} to train on.");

        var objective = new DirectObjective<TRow, T, TKernel, TLoss>(columns, _loss, TModel.HasIntercept);
        return _options.Descends ? Descend(columns, objective) : Solve(columns, objective);
    }

    private FitResult<TModel> Descend(Columns<T> columns, Objective objective)
    {
        var run = DescentLoop.Run<TModel>(objective, _options);
        return Result(columns, run.Kept, Advice.OnRate(run, objective), run);
    }

    private static FitResult<TModel> Solve(Columns<T> columns, DirectObjective<TRow, T, TKernel, TLoss> objective)
    {
        var optimum = new DescentPoint(objective.WeightCount);
        var redundant = LeastSquares.Solve(objective.Moments, TModel.HasIntercept, optimum.Weights);
        optimum.Evaluate(objective);
        if (!optimum.IsFinite)
            throw new ArgumentException("The optimum of these rows is too large for the number type: scale the target and the features down.");
        return Result(columns, optimum, Advice.OnRedundancy<TModel>(redundant), run: null);
    }

    private static FitResult<TModel> Result(
        Columns<T> columns, DescentPoint kept, IEnumerable<string> advice, DescentRun<TModel>? run) => new()
        {
            Model = TModel.FromWeights(kept.Weights),
            StopReason = run?.StopReason ?? StopReason.Solved,
            Loss = kept.Loss,
            GradientNorm = kept.GradientNorm,
            Metrics = FitMetrics.From(kept.Loss, TargetSpread.Of(columns, TModel.HasIntercept)),
            RowCount = columns.RowCount,
            Epochs = run?.Epochs ?? 0,
            LearningRate = run?.Rate,
            LossHistory = run?.History.Losses ?? [],
            ModelHistory = run?.History ?? (IReadOnlyList<TModel>)[],
            Advice = [.. advice, .. Advice.OnBuild(typeof(TKernel).Assembly)],
        };
}

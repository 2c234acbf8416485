using GradientDescent.LearningRates;
using GradientDescent.Numerics;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Descent;

/// <summary>The objective of a descent, in units that make the descent fast, and the conversion of its results to the user's units.</summary>
/// <param name="Data">The mean loss over the training rows.</param>
/// <param name="Validation">The mean loss over the validation rows, if any.</param>
/// <param name="Units">The units of the features in both.</param>
/// <param name="PenaltyWeights">The penalty in these units.</param>
/// <param name="Start">The initial weights, in the user's units.</param>
/// <param name="Cancellation">Cancels the descent. Passes over the rows after the descent do not check it.</param>
internal sealed record DescentProblem(
    DataObjective Data, DataObjective? Validation, FeatureUnits Units, PenaltyWeights PenaltyWeights, double[] Start, CancellationToken Cancellation)
{
    public PenalizedObjective Objective { get; } = new(Data, PenaltyWeights, Cancellation);

    /// <param name="data">The mean loss, with the features in their own units.</param>
    /// <param name="validation">The same over the validation rows, if any.</param>
    /// <param name="options">Whether the penalty applies to standardised features.</param>
    /// <param name="penaltyWeights">The penalty in the features' own units.</param>
    /// <param name="standardizes">Whether to descend in standard units, even if only because that is faster.</param>
    /// <param name="start">The initial weights. Default: all 0.</param>
    /// <param name="hasIntercept">Whether the model has an intercept.</param>
    /// <param name="cancellationToken">Cancels the descent.</param>
    /// <exception cref="DescentCanceledException">
    /// The token was cancelled before, or while the units were computed. The exception contains the initial weights.
    /// </exception>
    public static DescentProblem Of(
        DataObjective data,
        DataObjective? validation,
        TrainerOptions options,
        PenaltyWeights penaltyWeights,
        bool standardizes,
        double[]? start,
        bool hasIntercept,
        CancellationToken cancellationToken)
    {
        var weights = start ?? new double[data.WeightCount];
        try
        {
            // The units are computed from the rows in a first pass.
            cancellationToken.ThrowIfCancellationRequested();
            var own = FeatureUnits.Own(penaltyWeights.Count);
            var standard = standardizes || options.Standardize ? FeatureUnits.Standard(data.Moments, hasIntercept) : own;
            var meant = options.Standardize ? standard : own;
            var units = !standardizes ? own : options.Descends ? standard : Balanced(data, penaltyWeights.InUnits(meant, own), standard, cancellationToken);

            return new(
                standardizes ? data.InUnits(units) : data,
                standardizes ? validation?.InUnits(units) : validation,
                units,
                penaltyWeights.InUnits(meant, units),
                weights,
                cancellationToken)
            {
                IsStandardized = standardizes,
                Rows = data.Rows,
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            penaltyWeights.Shrink(weights, rate: 0);
            throw new DescentCanceledException(weights, epochs: 0, cancellationToken);
        }
    }

    public bool IsStandardized { get; private init; }

    /// <summary>Receives each epoch that ended; null if nothing does.</summary>
    public Action<EpochProgress>? EpochEnded { get; init; }

    /// <summary>The names of the weights, for those who watch the descent.</summary>
    public IReadOnlyList<string> WeightNames { get; init; } = [];

    /// <summary>The units of the weights; null where one is not known.</summary>
    public IReadOnlyList<string?> WeightUnits { get; init; } = [];

    /// <summary>The rows with features in their own units; null if they are not stored.</summary>
    public RowSource? Rows { get; private init; }

    /// <summary>The initial point of the descent.</summary>
    public DescentPoint StartPoint()
    {
        var point = new DescentPoint(Objective.WeightCount);
        Units.FromOwn(Start, point.Move());

        // A proximal step of rate 0 changes only coefficients of a forbidden sign: they start at 0.
        PenaltyWeights.Shrink(point.Move(), rate: 0);
        return point;
    }

    /// <summary>The norm of the shortest subgradient at a point, with respect to the weights in the user's units.</summary>
    public double GradientNorm(DescentPoint point)
    {
        var own = new double[Objective.WeightCount];
        Units.GradientToOwn(point.ShortestSubgradient, own);
        return Vectors.Norm(own);
    }

    public EpochRunner StartEpochs(DescentPlan plan) =>
        plan.MiniBatches is { } batches ? StartBatches(batches, plan)
        : plan.SmoothsKinks ? new SharpeningEpoch(this, plan)
        : new FullEpoch(Objective, plan);

    /// <summary>
    /// Batches of one row need no kernel. Only plain gradient descent can make a step without storing the gradient, and only with a rate that does not need it.
    /// </summary>
    private EpochRunner StartBatches(MiniBatches batches, DescentPlan plan)
    {
        var order = new BatchOrder(batches, Data.RowCount);
        return batches.Size == 1 && plan.Optimizer.IsPlain && plan.Rate is not AutomaticRate
            ? Data.RowByRow(new RowEpochStart(Objective, order, plan))
            : new BatchEpoch(Objective, Data.InBatches(order), plan);
    }

    /// <summary>
    /// Units in which the curvature of loss plus ridge penalty is the same along every coefficient: standard units, enlarged for coefficients with a strong penalty.
    /// The loss is approximated by a parabola with the same value at weights of 0.
    /// </summary>
    private static FeatureUnits Balanced(DataObjective data, PenaltyWeights penaltyWeights, FeatureUnits standard, CancellationToken cancellationToken)
    {
        double[] squares = [.. Enumerable.Range(0, penaltyWeights.Count).Select(penaltyWeights.L2Weight)];
        var weights = new double[data.WeightCount];
        var atZero = squares.Sum() == 0 ? 0 : data.Evaluate(weights, new double[weights.Length], cancellationToken);
        return atZero > 0 ? standard.Widened([.. squares.Select(square => Math.Sqrt(square / atZero * data.TargetSpread.MeanSquare))]) : standard;
    }
}

using GradientDescent.Numerics;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Descent;

/// <summary>What is to be minimised, in units that suit the descent, and how what it finds goes back to the user's.</summary>
/// <param name="Data">The mean loss over the training rows.</param>
/// <param name="Validation">The mean loss over the rows kept away from training, if there are any.</param>
/// <param name="Units">The units of the features in both.</param>
/// <param name="PenaltyWeights">The penalty in these units.</param>
/// <param name="Start">The weights to start from, in the user's units.</param>
/// <param name="Cancellation">Ends the descent. What is asked of the rows afterwards does not obey it.</param>
internal sealed record DescentProblem(
    DataObjective Data, DataObjective? Validation, FeatureUnits Units, PenaltyWeights PenaltyWeights, double[] Start, CancellationToken Cancellation)
{
    public PenalizedObjective Objective { get; } = new(Data, PenaltyWeights, Cancellation);

    /// <param name="data">The mean loss, its features in their own units.</param>
    /// <param name="validation">The same over other rows.</param>
    /// <param name="options">Whether the penalty means standardised features.</param>
    /// <param name="penaltyWeights">The penalty in the features' own units.</param>
    /// <param name="standardizes">Whether to descend in standard units, be it only because that is the shorter way.</param>
    /// <param name="start">The weights to start from; null for weights of 0.</param>
    /// <param name="hasIntercept">Whether there is a constant term.</param>
    /// <param name="cancellation">Ends the descent.</param>
    /// <exception cref="DescentCanceledException">It was cancelled already, or while units were found. It has the weights to start from.</exception>
    public static DescentProblem Of(
        DataObjective data,
        DataObjective? validation,
        TrainerOptions options,
        PenaltyWeights penaltyWeights,
        bool standardizes,
        double[]? start,
        bool hasIntercept,
        CancellationToken cancellation)
    {
        var weights = start ?? new double[data.WeightCount];
        try
        {
            // Units follow from the rows, so finding them is a first pass.
            cancellation.ThrowIfCancellationRequested();
            var own = FeatureUnits.Own(penaltyWeights.Count);
            var standard = standardizes || options.Standardize ? FeatureUnits.Standard(data.Moments, hasIntercept) : own;
            var meant = options.Standardize ? standard : own;
            var units = !standardizes ? own : options.Descends ? standard : Balanced(data, penaltyWeights.InUnits(meant, own), standard, cancellation);

            return new(
                standardizes ? data.InUnits(units) : data,
                standardizes ? validation?.InUnits(units) : validation,
                units,
                penaltyWeights.InUnits(meant, units),
                weights,
                cancellation)
            {
                IsStandardized = standardizes,
            };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            penaltyWeights.Shrink(weights, rate: 0);
            throw new DescentCanceledException(weights, epochs: 0, cancellation);
        }
    }

    public bool IsStandardized { get; private init; }

    /// <summary>Where the descent begins.</summary>
    public DescentPoint StartPoint()
    {
        var point = new DescentPoint(Objective.WeightCount);
        Units.FromOwn(Start, point.Move());

        // A proximal step of rate 0 changes only coefficients of a sign that they must not have: they begin at 0.
        PenaltyWeights.Shrink(point.Move(), rate: 0);
        return point;
    }

    /// <summary>How far a point is from flat, by the user's weights: the length of the shortest subgradient.</summary>
    public double GradientNorm(DescentPoint point)
    {
        var own = new double[Objective.WeightCount];
        Units.GradientToOwn(point.ShortestSubgradient, own);
        return Vectors.Norm(own);
    }

    public EpochRunner StartEpochs(DescentPlan plan) =>
        plan.MiniBatches is { } batches ? StartBatches(batches, plan)
        : plan.RoundsKinks ? new SharpeningEpoch(this, plan)
        : new FullEpoch(Objective, plan);

    /// <summary>MiniBatches of one row need no kernel, but only plain gradient descent can step on a row without having its gradient first.</summary>
    private EpochRunner StartBatches(MiniBatches batches, DescentPlan plan)
    {
        var order = new BatchOrder(batches, Data.RowCount);
        return batches.Size == 1 && plan.Optimizer.IsPlain
            ? Data.RowByRow(new RowEpochStart(Objective, order, plan))
            : new BatchEpoch(Objective, Data.InBatches(order), plan);
    }

    /// <summary>
    /// Units in which loss and ridge penalty together bend equally along every coefficient: standard ones, larger where the penalty bends more than the loss.
    /// The loss is taken to bend as a parabola does that is as high at weights of 0.
    /// </summary>
    private static FeatureUnits Balanced(DataObjective data, PenaltyWeights penaltyWeights, FeatureUnits standard, CancellationToken cancellation)
    {
        double[] squares = [.. Enumerable.Range(0, penaltyWeights.Count).Select(penaltyWeights.L2Weight)];
        var weights = new double[data.WeightCount];
        var atZero = squares.Sum() == 0 ? 0 : data.Evaluate(weights, new double[weights.Length], cancellation);
        return atZero > 0 ? standard.Widened([.. squares.Select(square => Math.Sqrt(square / atZero * data.TargetSpread.MeanSquare))]) : standard;
    }
}

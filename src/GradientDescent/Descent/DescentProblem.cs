using GradientDescent.Numerics;
using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Descent;

/// <summary>What is to be minimised, in units that suit the descent, and how what it finds goes back to the user's.</summary>
/// <param name="Data">The mean loss over the training rows.</param>
/// <param name="Validation">The mean loss over the rows kept away from training, if there are any.</param>
/// <param name="Units">The units of the features in both.</param>
/// <param name="Prices">The penalty in these units.</param>
/// <param name="Start">The weights to start from, in the user's units.</param>
internal sealed record DescentProblem(DataObjective Data, DataObjective? Validation, FeatureUnits Units, CoefficientPrices Prices, double[] Start)
{
    public PenalizedObjective Objective { get; } = new(Data, Prices);

    /// <param name="data">The mean loss, its features in their own units.</param>
    /// <param name="validation">The same over other rows.</param>
    /// <param name="options">Whether the penalty means standardised features.</param>
    /// <param name="prices">The penalty in the features' own units.</param>
    /// <param name="hasIntercept">Whether the last weight is an intercept.</param>
    /// <param name="standardizes">Whether to descend in standard units, be it only because that is the shorter way.</param>
    /// <param name="start">The weights to start from, in the features' own units.</param>
    public static DescentProblem Of(
        DataObjective data, DataObjective? validation, TrainerOptions options, CoefficientPrices prices, bool hasIntercept, bool standardizes, double[] start)
    {
        var own = FeatureUnits.Own(prices.Count);
        var standard = standardizes || options.Standardize ? FeatureUnits.Standard(data.Moments, hasIntercept) : own;
        var meant = options.Standardize ? standard : own;
        var units = !standardizes ? own : options.Descends ? standard : Balanced(data, prices.InUnits(meant, own), standard);

        return new(
            standardizes ? data.InUnits(units) : data, standardizes ? validation?.InUnits(units) : validation, units, prices.InUnits(meant, units), start)
        {
            IsStandardized = standardizes,
        };
    }

    public bool IsStandardized { get; private init; }

    /// <summary>What stands in the rows in place of missing values, for the models that come of them.</summary>
    public double[] Means { get; init; } = [];

    /// <summary>
    /// Units in which loss and ridge penalty together bend equally along every coefficient: standard ones, larger where the penalty bends more than the loss.
    /// The loss is taken to bend as a parabola would that costs as much at the start.
    /// </summary>
    private static FeatureUnits Balanced(DataObjective data, CoefficientPrices prices, FeatureUnits standard)
    {
        double[] squares = [.. Enumerable.Range(0, prices.Count).Select(prices.SquarePrice)];
        var weights = new double[data.WeightCount];
        var atZero = squares.Sum() == 0 ? 0 : data.Evaluate(weights, new double[weights.Length]);
        return atZero > 0 ? standard.Widened([.. squares.Select(square => Math.Sqrt(square / atZero * data.TargetSpread.MeanSquare))]) : standard;
    }

    /// <summary>Where the descent begins.</summary>
    public DescentPoint StartPoint()
    {
        var point = new DescentPoint(Objective.WeightCount);
        Units.FromOwn(Start, point.Move());

        // Coefficients that must not have a sign do not have it from the start.
        Prices.Shrink(point.Move(), rate: 0);
        return point;
    }

    /// <summary>How far a point is from flat, by the user's weights: the length of the shortest subgradient.</summary>
    public double GradientNorm(DescentPoint point)
    {
        var shortest = new double[Objective.WeightCount];
        var own = new double[shortest.Length];
        Prices.ToShortest(point.Weights, point.Gradient, shortest);
        Units.GradientToOwn(shortest, own);
        return Vectors.Norm(own);
    }

    public EpochRunner StartEpochs(DescentPlan plan) =>
        plan.Batches is not null ? Data.StartBatches(Objective, plan)
        : plan.RoundsKinks ? new SharpeningEpoch(this, plan)
        : new FullEpoch(Objective, plan);
}

using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.LearningRates;
using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>
/// An epoch with one step per row, in the order of operations of scikit-learn's SGDRegressor: predict, rate, slope, shrink by L2, step, L1
/// (Bottou, Stochastic Gradient Descent Tricks, 2012, https://doi.org/10.1007/978-3-642-35289-8_25).
/// </summary>
/// <remarks>It uses scalars, because the values of one row are in different columns and cannot be loaded as a vector.</remarks>
internal sealed class RowEpoch<T, TLoss>(Columns<T> columns, TLoss loss, PenalizedObjective objective, BatchOrder order, DescentPlan plan) : EpochRunner
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    /// <summary>This number of rows takes well under a millisecond, and much longer than checking the token.</summary>
    private const int RowsBetweenChecks = 4096;

    private readonly double[] _weights = new double[objective.WeightCount];
    private readonly WeightAverage _average = new(objective.WeightCount, plan.MiniBatches!.AverageFrom);
    private readonly RowPenalty _penalty = RowPenalty.Of(objective.PenaltyWeights);
    private readonly RateSchedule _schedule = plan.Rate!.Start(objective, order.Variance);
    private readonly bool _hasIntercept = objective.WeightCount > objective.PenaltyWeights.Count;
    private readonly bool _isWeighted = columns.ColumnCount > objective.PenaltyWeights.Count + 1;
    private long _step;
    private double _meanLoss;

    public override StopReason? Run(DescentPoint point, int epoch)
    {
        if (_step == 0)
            point.Weights.CopyTo(_weights);

        _meanLoss = 0;
        order.BeginEpoch();
        for (var batch = 0; batch < order.Count; batch++)
        {
            if (batch % RowsBetweenChecks == 0)
                objective.Cancellation.ThrowIfCancellationRequested();
            Step(order.Row(batch), epoch, point);
        }

        _average.Or(_weights).CopyTo(point.Move());
        return null;
    }

    public override bool Ended(double loss) => _schedule.EpochEnded(_meanLoss);

    private void Step(long number, int epoch, DescentPoint point)
    {
        _step++;
        var row = columns.Rows(number, 1);
        var coefficients = _weights.AsSpan(0, objective.PenaltyWeights.Count);
        var target = coefficients.Length;
        var prediction = Vector.Create(Dot(row, coefficients) + (_hasIntercept ? _weights[^1] : 0));
        var rowLoss = loss.Evaluate(prediction, Vector.Create(double.CreateTruncating(row[target, 0])), out var slope);
        _meanLoss += rowLoss[0] / order.Count;

        var rate = _schedule.At(new(_step, epoch, (_step - 1.0) / ((double)plan.Epochs * order.Count)), point);
        Rate = rate;

        // weights ← weights − rate · weight of the row · ∂loss/∂weights
        var weight = _isWeighted ? double.CreateTruncating(row[target + 1, 0]) : 1;
        var update = -rate * slope[0] * weight;
        _penalty.ShrinkByL2(_weights, rate);
        AddScaled(row, update, coefficients);
        if (_hasIntercept)
            _weights[^1] += update;
        _penalty.ShrinkByL1(_weights, rate, _average);
    }

    private static double Dot(Block<T> row, ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var column = 0; column < coefficients.Length; column++)
            sum += coefficients[column] * double.CreateTruncating(row[column, 0]);
        return sum;
    }

    private static void AddScaled(Block<T> row, double scale, Span<double> coefficients)
    {
        for (var column = 0; column < coefficients.Length; column++)
            coefficients[column] += scale * double.CreateTruncating(row[column, 0]);
    }
}

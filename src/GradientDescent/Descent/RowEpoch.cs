using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.LearningRates;
using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>
/// An epoch of one step per row, in the order of operations of scikit-learn's SGDRegressor: predict, rate, slope, shrink by L2, step, L1
/// (Bottou, Stochastic Gradient Descent Tricks, 2012).
/// </summary>
/// <remarks>Scalars throughout: one row fills no vector, and its numbers lie in as many places as it has columns.</remarks>
internal sealed class RowEpoch<T, TLoss>(Columns<T> columns, TLoss loss, PenalizedObjective objective, BatchOrder order, DescentPlan plan) : EpochRunner
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    /// <summary>So many rows take well under a millisecond, and looking for a cancellation costs nothing beside them.</summary>
    private const int RowsBetweenChecks = 4096;

    private readonly double[] _weights = new double[objective.WeightCount];
    private readonly WeightAverage _average = new(objective.WeightCount, plan.MiniBatches!.AverageFrom);
    private readonly RowPenalty _penalty = RowPenalty.Of(objective.PenaltyWeights);
    private readonly RateSchedule _schedule = plan.Rate!.Start(objective, order.Variance);
    private readonly bool _hasIntercept = objective.WeightCount > objective.PenaltyWeights.Count;
    private readonly bool _isWeighted = columns.ColumnCount > objective.PenaltyWeights.Count + 1;
    private long _step;
    private double _lossMet;

    public override bool Run(DescentPoint point, int epoch)
    {
        if (_step == 0)
            point.Weights.CopyTo(_weights);

        _lossMet = 0;
        order.BeginEpoch();
        for (var batch = 0; batch < order.Count; batch++)
        {
            if (batch % RowsBetweenChecks == 0)
                objective.Cancellation.ThrowIfCancellationRequested();
            Step(order.Row(batch), epoch, point);
        }

        _average.Or(_weights).CopyTo(point.Move());
        return true;
    }

    public override bool Ended(double loss) => _schedule.EpochEnded(_lossMet);

    private void Step(long number, int epoch, DescentPoint point)
    {
        _step++;
        var row = columns.Rows(number, 1);
        var coefficients = _weights.AsSpan(0, objective.PenaltyWeights.Count);
        var target = coefficients.Length;
        var prediction = Vector.Create(Dot(row, coefficients) + (_hasIntercept ? _weights[^1] : 0));
        var rowLoss = loss.Evaluate(prediction, Vector.Create(double.CreateTruncating(row[target, 0])), out var slope);
        _lossMet += rowLoss[0] / order.Count;

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

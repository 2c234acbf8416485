using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.LearningRates;

/// <summary>A rate that follows from the data.</summary>
internal sealed class AutomaticRate : LearningRate
{
    private protected override string Call => nameof(Automatic);

    /// <summary>Of a normally distributed feature of variance 1. It is what makes steps on single rows grow.</summary>
    private const double FourthMoment = 3;

    internal override RateSchedule Start(PenalizedObjective objective, double noise)
    {
        if (objective.HessianEigenvalues is not { } curvatures)
            return new DistanceOverGradients(objective.WeightCount);

        // Features that are 0 in every row leave nothing to descend: any rate stays where it is.
        var curvature = curvatures[^1] + (noise * ((FourthMoment * curvatures.Sum()) - curvatures[^1]));
        return new ConstantRate.Schedule(curvature > 0 ? 1 / curvature : 1);
    }

    /// <summary>The largest distance from the start so far, over the root of the sum of squared gradients.</summary>
    private sealed class DistanceOverGradients(int weightCount) : RateSchedule
    {
        /// <summary>What is taken for the distance at first, as a share of how far the loss would fall to 0 if it went on falling as at the start.</summary>
        private const double FirstDistance = 1e-4;

        private readonly double[] _start = new double[weightCount];
        private readonly double[] _path = new double[weightCount];
        private double _distance;
        private double _squares;

        public override double At(StepTime time, DescentPoint point)
        {
            if (time.Step == 1)
            {
                point.Weights.CopyTo(_start);
                var slope = Vectors.Norm(point.Gradient);
                _distance = slope > 0 ? FirstDistance * Math.Abs(point.Loss) / slope : 0;
            }

            for (var i = 0; i < weightCount; i++)
                _path[i] = point.Weights[i] - _start[i];
            _distance = Math.Max(_distance, Vectors.Norm(_path));
            _squares += Vectors.Dot(point.Gradient, point.Gradient);
            return _squares > 0 && double.IsFinite(_squares) ? _distance / Math.Sqrt(_squares) : 0;
        }
    }
}

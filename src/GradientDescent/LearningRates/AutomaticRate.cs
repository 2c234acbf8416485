using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.LearningRates;

/// <summary>A rate that is computed from the data.</summary>
internal sealed class AutomaticRate : LearningRate
{
    private protected override string Call => nameof(Automatic);

    /// <summary>The fourth moment of a normally distributed feature of variance 1. It determines how large the gradients of single rows are.</summary>
    private const double FourthMoment = 3;

    internal override RateSchedule Start(PenalizedObjective objective, double noise)
    {
        if (objective.HessianEigenvalues is not { } curvatures)
            return new DistanceOverGradients(objective.WeightCount);

        // If all features are 0 in every row, the gradient is 0 and any rate works.
        var curvature = curvatures[^1] + (noise * ((FourthMoment * curvatures.Sum()) - curvatures[^1]));
        return new ConstantRate.Schedule(curvature > 0 ? 1 / curvature : 1);
    }

    /// <summary>The largest distance from the start so far, divided by the root of the sum of squared gradients.</summary>
    private sealed class DistanceOverGradients(int weightCount) : RateSchedule
    {
        /// <summary>The first distance, as a share of loss / |gradient| at the start: the distance at which a linear loss would reach 0.</summary>
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

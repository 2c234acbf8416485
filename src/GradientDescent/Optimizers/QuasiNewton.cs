using GradientDescent.Numerics;
using GradientDescent.Objectives;
using static System.FormattableString;

namespace GradientDescent.Optimizers;

/// <summary>L-BFGS: the direction is computed from the last few steps and the changes of the gradient along them, the length by a line search.</summary>
internal sealed class QuasiNewton(int memory) : Optimizer
{
    internal override string Name => "L-BFGS";

    private protected override string Call => Invariant($"Lbfgs(memory: {memory})");

    internal override bool NeedsAllRows => true;

    internal override bool ChoosesItsRate => true;

    internal override DescentMethod Start(int weightCount) => new Method(memory, weightCount);

    private sealed class Method(int memory, int weightCount) : DescentMethod
    {
        /// <summary>Near the optimum, loss and gradient only change by rounding. After this many such steps the descent has converged.</summary>
        private const int MaxIdleSteps = 10;

        private readonly CurvatureMemory _memory = new(memory, weightCount);
        private readonly LineSearch _search = new(weightCount);
        private readonly DescentPoint _last = new(weightCount);
        private readonly Orthant _orthant = new(weightCount);
        private readonly double[] _direction = new double[weightCount];
        private int _idleSteps;
        private double _leastLoss = double.PositiveInfinity;
        private double _leastGradient = double.PositiveInfinity;

        public override bool Step(PenalizedObjective objective, DescentPoint point, double rate)
        {
            point.Evaluate(objective);
            _last.CopyFrom(point);
            _orthant.Enter(point, objective.PenaltyWeights);

            // If the direction fails, try the negative gradient.
            if (!Descends(objective, point) && !(_memory.Forget() && Descends(objective, point)))
                return false;
            _memory.Learn(_last, point);
            CountIdleSteps(point);
            return _idleSteps < MaxIdleSteps;
        }

        /// <summary>Counts the steps since the loss or the gradient was smaller than ever before.</summary>
        private void CountIdleSteps(DescentPoint point)
        {
            var gradient = Vectors.Norm(point.ShortestSubgradient);
            _idleSteps = point.Loss < _leastLoss || gradient < _leastGradient ? 0 : _idleSteps + 1;
            _leastLoss = Math.Min(_leastLoss, point.Loss);
            _leastGradient = Math.Min(_leastGradient, gradient);
        }

        private bool Descends(PenalizedObjective objective, DescentPoint point)
        {
            _memory.Direct(_orthant.Gradient, _direction);
            _orthant.Restrict(_direction);
            return _search.Descend(objective, point, _orthant, _direction);
        }
    }
}

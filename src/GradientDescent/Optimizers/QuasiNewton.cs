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
        private readonly CurvatureMemory _memory = new(memory, weightCount);
        private readonly LineSearch _search = new(weightCount);
        private readonly DescentPoint _last = new(weightCount);
        private readonly Orthant _orthant = new(weightCount);
        private readonly double[] _direction = new double[weightCount];

        public override bool Step(PenalizedObjective objective, DescentPoint point, double rate)
        {
            point.Evaluate(objective);
            _last.CopyFrom(point);
            _orthant.Enter(point, objective.PenaltyWeights);

            // If the direction fails, try the negative gradient.
            if (!Descends(objective, point) && !(_memory.Forget() && Descends(objective, point)))
                return false;
            _memory.Learn(_last, point);
            return true;
        }

        private bool Descends(PenalizedObjective objective, DescentPoint point)
        {
            _memory.Direct(_orthant.Gradient, _direction);
            _orthant.Restrict(_direction);
            return _search.Descend(objective, point, _orthant, _direction);
        }
    }
}

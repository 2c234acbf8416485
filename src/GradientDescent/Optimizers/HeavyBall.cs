using GradientDescent.Objectives;
using static System.FormattableString;

namespace GradientDescent.Optimizers;

/// <summary>weights ← weights + momentum · last step − rate · gradient, then the proximal step of the penalty.</summary>
internal sealed class HeavyBall(double momentum) : Optimizer
{
    internal override string Name => "Momentum";

    private protected override string Call => Invariant($"Momentum({momentum})");

    internal override double StepSum => 1 / (1 - momentum);

    internal override DescentMethod Start(int weightCount) => new Method(momentum, weightCount);

    private sealed class Method(double momentum, int weightCount) : DescentMethod
    {
        private readonly double[] _step = new double[weightCount];

        public override bool Step(PenalizedObjective objective, DescentPoint point, double rate)
        {
            point.Evaluate(objective);
            var gradient = point.Gradient;
            var weights = point.Move();
            for (var i = 0; i < weights.Length; i++)
            {
                var from = weights[i];
                weights[i] += (momentum * _step[i]) - (rate * gradient[i]);
                _step[i] = -from;
            }

            // The whole step, with the penalty's part: at the optimum it is 0.
            objective.PenaltyWeights.Shrink(weights, rate);
            for (var i = 0; i < weights.Length; i++)
                _step[i] += weights[i];
            return true;
        }
    }
}

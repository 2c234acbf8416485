using GradientDescent.Objectives;
using static System.FormattableString;

namespace GradientDescent.Optimizers;

/// <summary>
/// ahead ← weights + momentum · last step; weights ← ahead − rate · gradient(ahead), then the proximal step of the penalty. It is Nesterov's method
/// if a momentum is given, and FISTA otherwise.
/// </summary>
internal sealed class AcceleratedDescent(double? momentum) : Optimizer
{
    internal override string Name => momentum is null ? "FISTA" : "Nesterov";

    private protected override string Call => momentum is null ? "Fista()" : Invariant($"Nesterov({momentum})");

    internal override bool NeedsAllRows => momentum is null;

    internal override double StepSum => 1 / (1 - (momentum ?? 0));

    internal override DescentMethod Start(int weightCount) => new Method(momentum, weightCount);

    private sealed class Method(double? momentum, int weightCount) : DescentMethod
    {
        private readonly DescentPoint _ahead = new(weightCount);
        private readonly double[] _step = new double[weightCount];
        private double _age = 1;

        public override bool Step(PenalizedObjective objective, DescentPoint point, double rate)
        {
            var ageNext = (1 + Math.Sqrt(1 + (4 * _age * _age))) / 2;
            var kept = momentum ?? ((_age - 1) / ageNext);
            _age = ageNext;

            var ahead = _ahead.Move();
            for (var i = 0; i < ahead.Length; i++)
                ahead[i] = point.Weights[i] + (kept * _step[i]);
            _ahead.Evaluate(objective);

            var weights = point.Move();
            for (var i = 0; i < weights.Length; i++)
            {
                _step[i] = -weights[i];
                weights[i] = ahead[i] - (rate * _ahead.Gradient[i]);
            }

            objective.PenaltyWeights.Shrink(weights, rate);
            var rise = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                _step[i] += weights[i];
                rise += (ahead[i] - weights[i]) * _step[i];
            }

            // The momentum leads uphill: restart without it.
            if (rise > 0)
                _age = 1;
            return true;
        }
    }
}

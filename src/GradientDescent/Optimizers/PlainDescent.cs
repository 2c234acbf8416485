using GradientDescent.Objectives;

namespace GradientDescent.Optimizers;

/// <summary>weights ← weights − rate · gradient, then the proximal step of the penalty.</summary>
internal sealed class PlainDescent : Optimizer
{
    internal override string Name => "Gradient descent";

    private protected override string Call => "GradientDescent()";

    internal override bool IsPlain => true;

    internal override DescentMethod Start(int weightCount) => new Method();

    private sealed class Method : DescentMethod
    {
        public override bool Step(PenalizedObjective objective, DescentPoint point, double rate)
        {
            point.Evaluate(objective);
            var gradient = point.Gradient;
            var weights = point.Move();
            for (var i = 0; i < weights.Length; i++)
                weights[i] -= rate * gradient[i];
            objective.PenaltyWeights.Shrink(weights, rate);
            return true;
        }
    }
}

using GradientDescent.Objectives;
using static System.FormattableString;

namespace GradientDescent.Optimizers;

/// <summary>
/// Every weight has a separate rate: the learning rate divided by a root. It is the root of the sum of the squared gradients for AdaGrad, and of their
/// exponential moving average for RMSProp, Adam and AdamW.
/// </summary>
/// <param name="name">The name of the method.</param>
/// <param name="firstDecay">The decay of the average of the gradient; 0 for the gradient itself.</param>
/// <param name="secondDecay">The decay of the average of the squared gradient; null for their sum.</param>
/// <param name="correctsBias">Whether both averages are divided by 1 − decay^steps, because they start at 0.</param>
/// <param name="weightDecay">The share, times the rate, that a coefficient loses at each step.</param>
internal sealed class AdaptiveDescent(string name, double firstDecay, double? secondDecay, bool correctsBias, double weightDecay) : Optimizer
{
    internal override string Name => name;

    private protected override string Call => name switch
    {
        "AdaGrad" => "AdaGrad()",
        "RMSProp" => Invariant($"RmsProp(decay: {secondDecay})"),
        "Adam" => Invariant($"Adam(firstDecay: {firstDecay}, secondDecay: {secondDecay})"),
        _ => Invariant($"AdamW(weightDecay: {weightDecay}, firstDecay: {firstDecay}, secondDecay: {secondDecay})"),
    };

    internal override bool RateIsStepLength => true;

    internal override DescentMethod Start(int weightCount) => new Method(firstDecay, secondDecay, correctsBias, weightDecay, weightCount);

    private sealed class Method(double firstDecay, double? secondDecay, bool correctsBias, double weightDecay, int weightCount) : DescentMethod
    {
        /// <summary>Prevents a division by 0 for a weight whose gradient has always been 0.</summary>
        private const double Epsilon = 1e-8;

        private readonly double[] _first = new double[weightCount];
        private readonly double[] _second = new double[weightCount];
        private double _firstLeft = 1;
        private double _secondLeft = 1;

        public override bool Step(PenalizedObjective objective, DescentPoint point, double rate)
        {
            point.Evaluate(objective);

            _firstLeft *= firstDecay;
            _secondLeft *= secondDecay ?? 1;
            var firstScale = correctsBias ? 1 / (1 - _firstLeft) : 1;
            var secondScale = correctsBias ? 1 / (1 - _secondLeft) : 1;

            var gradient = point.Gradient;
            var weights = point.Move();
            for (var i = 0; i < weights.Length; i++)
            {
                _first[i] = (firstDecay * _first[i]) + ((1 - firstDecay) * gradient[i]);
                _second[i] = secondDecay is { } decay
                    ? (decay * _second[i]) + ((1 - decay) * gradient[i] * gradient[i])
                    : _second[i] + (gradient[i] * gradient[i]);

                var ownRate = rate / (Math.Sqrt(_second[i] * secondScale) + Epsilon);
                var isCoefficient = i < objective.PenaltyWeights.Count;
                var kept = isCoefficient ? weights[i] * (1 - (rate * weightDecay)) : weights[i];
                weights[i] = kept - (ownRate * _first[i] * firstScale);
                if (isCoefficient)
                    weights[i] = objective.PenaltyWeights.Shrunk(i, weights[i], ownRate);
            }

            return true;
        }
    }
}

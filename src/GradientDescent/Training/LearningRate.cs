using System.Globalization;

namespace GradientDescent;

/// <summary>
/// How far a step goes: weights ← weights − rate · gradient. Loss is the mean over the rows and the gradient of squared error
/// carries its factor 2, so the rates of the tutorial can be used as they are.
/// </summary>
public abstract class LearningRate
{
    private protected LearningRate()
    {
    }

    /// <summary>
    /// 1/λmax, λmax being the largest eigenvalue of the Hessian of the mean loss: half the largest stable rate 2/λmax,
    /// with which the loss falls at every step (Nesterov, Introductory Lectures on Convex Optimization, §1.2.3).
    /// </summary>
    public static LearningRate Automatic { get; } = new AutomaticRate();

    /// <summary>The same rate at every step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0.</exception>
    public static LearningRate Constant(double rate) => new ConstantRate(rate);

    /// <summary>The same rate at every step: <c>LearningRate = 0.0075</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0.</exception>
    public static implicit operator LearningRate(double rate) => Constant(rate);

    internal abstract double For(Objective objective);

    private sealed class ConstantRate : LearningRate
    {
        private readonly double _rate;

        public ConstantRate(double rate)
        {
            if (!double.IsFinite(rate) || rate <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(rate), rate,
                    $"A learning rate is a finite number above 0, not {rate.ToString(CultureInfo.InvariantCulture)}.");
            }

            _rate = rate;
        }

        internal override double For(Objective objective) => _rate;
    }

    private sealed class AutomaticRate : LearningRate
    {
        internal override double For(Objective objective)
        {
            var curvatures = objective.Curvatures
                ?? throw new NotSupportedException("The curvature of this loss has no bound, so no rate follows from it: set LearningRate to a number.");

            // Features that are 0 in every row leave nothing to descend: any rate stays where it is.
            return curvatures[^1] > 0 ? 1 / curvatures[^1] : 1;
        }
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using GradientDescent.LearningRates;
using GradientDescent.Objectives;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>
/// The learning rate of a descent: weights ← weights − rate · gradient. A number can be used as a constant rate: <c>LearningRate = 0.0075</c>.
/// </summary>
/// <remarks>
/// The gradient is that of the mean loss over the rows. The gradient of squared error includes the factor 2, as in the tutorial.
/// <para>
/// Epochs and steps are counted from 1. Without <see cref="TrainerOptions.MiniBatches"/> an epoch is one step on all rows. With it, an epoch has one step per batch.
/// </para>
/// <para>Learning rates are immutable, and several threads may use them. For <see cref="Of"/> that requires a thread-safe function.</para>
/// </remarks>
/// <example>
/// <code>
/// var options = new TrainerOptions { LearningRate = LearningRate.StepDecay(initial: 0.1, every: 50), Epochs = 200 };
/// </code>
/// </example>
public abstract class LearningRate
{
    private protected LearningRate()
    {
    }

    /// <summary>
    /// A rate that is computed from the data. For a loss with a bounded curvature it is 1/λmax. λmax is the largest eigenvalue of the Hessian of mean loss plus penalty,
    /// with the loss's <see cref="ILoss.CurvatureBound"/> in place of its curvature.
    /// </summary>
    /// <remarks>
    /// 1/λmax is half the largest stable rate, 2/λmax. With it the loss falls at every step (Nesterov, Introductory Lectures on Convex Optimization, 2004, §1.2.3,
    /// https://doi.org/10.1007/978-1-4419-8853-9).
    /// <para>
    /// For a loss with a kink the rate is the largest distance from the start so far, initially 1e-4 · loss / ‖gradient‖, divided by the root of the sum of the squared
    /// gradients (Ivgi, Hinder and Carmon, DoG is SGD's Best Friend, 2023, https://doi.org/10.48550/arXiv.2302.12022). The rate decreases during the descent.
    /// <see cref="ILoss.CurvatureBound"/> explains what a kink is.
    /// </para>
    /// <para>
    /// With batches of b out of n rows the largest stable rate is smaller. λmax is then replaced by λmax + v·(3·trace − λmax), with v = (n − b)/(b·(n − 1)).
    /// v is 1 for a single row and 0 for all rows (Gower and others, SGD: General Analysis and Improved Rates, 2019, https://doi.org/10.48550/arXiv.1901.09401).
    /// trace is the trace of the Hessian, and 3 is the fourth moment of normally distributed features. A momentum of m multiplies v by 1/(1 − m).
    /// </para>
    /// </remarks>
    public static LearningRate Automatic { get; } = new AutomaticRate();

    /// <summary>The same rate at every step.</summary>
    /// <param name="rate">The rate, a finite number above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0.</exception>
    public static LearningRate Constant(double rate) => new ConstantRate(Positive(rate));

    /// <summary>The same rate at every step: <c>LearningRate = 0.0075</c>.</summary>
    /// <param name="rate">The rate, a finite number above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0.</exception>
    public static implicit operator LearningRate(double rate) => Constant(rate);

    /// <summary>initial / step^power, which scikit-learn calls "invscaling".</summary>
    /// <param name="initial">The rate of the first step, a finite number above 0.</param>
    /// <param name="power">The power, a finite number. Default: 0.25.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="initial"/> is not a finite number above 0, or <paramref name="power"/> is not a finite number.
    /// </exception>
    public static LearningRate InverseScaling(double initial, double power = 0.25)
    {
        Positive(initial);
        if (!double.IsFinite(power))
            throw new ArgumentOutOfRangeException(nameof(power), power, "The power is not finite: give a finite number.");
        return new ScheduledRate(Invariant($"InverseScaling({initial}, power: {power})"), time => initial / Math.Pow(time.Step, power));
    }

    /// <summary>
    /// 1 / (α · (t₀ + step − 1)) with t₀ = α^−¾, which scikit-learn calls "optimal". It suits a loss whose curvature is at least α; the ridge penalty
    /// ½·α·Σ coefficient², which is <c>Penalty.Ridge(alpha / 2)</c>, ensures that (Bottou, Stochastic Gradient Descent Tricks, 2012, §5.2,
    /// https://doi.org/10.1007/978-3-642-35289-8_25).
    /// </summary>
    /// <param name="alpha">α, a finite number above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is not a finite number above 0.</exception>
    public static LearningRate Optimal(double alpha)
    {
        Positive(alpha);
        var start = Math.Pow(alpha, -0.75);
        return new ScheduledRate(Invariant($"Optimal({alpha})"), time => 1 / (alpha * (start + (time.Step - 1))));
    }

    /// <summary>Multiplies the rate by a factor after every given number of epochs: initial · factor^⌊(epoch − 1) / every⌋.</summary>
    /// <param name="initial">The rate of the first epoch, a finite number above 0.</param>
    /// <param name="every">After how many epochs the rate changes, 1 or more.</param>
    /// <param name="factor">The factor, a finite number above 0. Default: 0.1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or not above 0.</exception>
    public static LearningRate StepDecay(double initial, int every, double factor = 0.1)
    {
        Positive(initial);
        Positive(factor);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(every);
        return new ScheduledRate(Invariant($"StepDecay({initial}, {every}, factor: {factor})"), time => initial * Math.Pow(factor, (time.Epoch - 1) / every));
    }

    /// <summary>Multiplies the rate by a factor after every epoch: initial · factor^(epoch − 1).</summary>
    /// <param name="initial">The rate of the first epoch, a finite number above 0.</param>
    /// <param name="factor">The factor, a finite number above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or not above 0.</exception>
    public static LearningRate ExponentialDecay(double initial, double factor)
    {
        Positive(initial);
        Positive(factor);
        return new ScheduledRate(Invariant($"ExponentialDecay({initial}, {factor})"), time => initial * Math.Pow(factor, time.Epoch - 1));
    }

    /// <summary>
    /// Decreases the rate along half a cosine: last + (initial − last)·(1 + cos(π·(step − 1)/steps))/2, where steps is the number of steps of all epochs (Loshchilov and
    /// Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, 2017, equation 5, https://doi.org/10.48550/arXiv.1608.03983).
    /// </summary>
    /// <param name="initial">The rate of the first step, a finite number above 0.</param>
    /// <param name="last">The rate at the end, a finite number of 0 or more. Default: 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="initial"/> is not a finite number above 0, or <paramref name="last"/> is not a finite number of 0 or more.
    /// </exception>
    public static LearningRate CosineDecay(double initial, double last = 0)
    {
        Positive(initial);
        NotNegative(last);
        return new ScheduledRate(Invariant($"CosineDecay({initial}, last: {last})"), time => Cosine(initial, last, time.Progress));
    }

    /// <summary>
    /// Increases the rate from highest/25 to the highest one along half a cosine, then decreases it to highest/250,000 along half a cosine (Smith and Topin,
    /// Super-Convergence, 2018, https://doi.org/10.48550/arXiv.1708.07120), with the defaults of PyTorch's OneCycleLR.
    /// </summary>
    /// <remarks>
    /// The rate depends on progress = (step − 1) / steps, so the last step does not quite reach the end. The momentum does not change, unlike in PyTorch.
    /// </remarks>
    /// <param name="highest">The highest rate, a finite number above 0.</param>
    /// <param name="warmUp">The share of all steps in which the rate increases, between 0 and 1, both excluded. Default: 0.3.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="highest"/> is not a finite number above 0, or <paramref name="warmUp"/> is not between 0 and 1.
    /// </exception>
    public static LearningRate OneCycle(double highest, double warmUp = 0.3)
    {
        Positive(highest);
        if (warmUp is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(warmUp), warmUp, "The share of steps that warm up is out of range: give a number between 0 and 1, both excluded.");
        return new ScheduledRate(Invariant($"OneCycle({highest}, warmUp: {warmUp})"), time => time.Progress < warmUp
            ? Cosine(highest / 25, highest, time.Progress / warmUp)
            : Cosine(highest, highest / 250_000, (time.Progress - warmUp) / (1 - warmUp)));
    }

    /// <summary>
    /// Divides the rate by 5 whenever the loss stops falling, which scikit-learn calls "adaptive".
    /// </summary>
    /// <remarks>
    /// The loss stops falling when it has not fallen below its lowest value by more than <paramref name="tolerance"/> for <paramref name="patience"/> epochs in a row.
    /// If the rate is then already 10⁻⁶ or less, training ends with <see cref="StopReason.ToleranceReached"/>. With <see cref="TrainerOptions.MiniBatches"/> the loss of
    /// an epoch is the mean of its batches' losses, each before its step.
    /// </remarks>
    /// <param name="initial">The rate at the start, a finite number above 0.</param>
    /// <param name="tolerance">The smallest decrease of the loss that counts, in the unit of the loss, 0 or more. Default: 0.001.</param>
    /// <param name="patience">After how many consecutive epochs without such a decrease the rate is reduced, 1 or more. Default: 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="initial"/> is not a finite number above 0, <paramref name="tolerance"/> is not a finite number of 0 or more, or <paramref name="patience"/> is not
    /// above 0.
    /// </exception>
    public static LearningRate Adaptive(double initial, double tolerance = 1e-3, int patience = 5)
    {
        NotNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(patience);
        return new PlateauRate(
            Invariant($"Adaptive({initial}, tolerance: {tolerance}, patience: {patience})"), Positive(initial), factor: 1 / 5.0, smallest: 1e-6, () => new Plateau(patience, absolute: tolerance));
    }

    /// <summary>
    /// Multiplies the rate by a factor whenever the loss stops falling, similar to PyTorch's ReduceLROnPlateau.
    /// </summary>
    /// <remarks>
    /// The rate is reduced after <paramref name="patience"/> consecutive epochs in each of which the loss has not fallen below its lowest value by
    /// <paramref name="tolerance"/> · |lowest value| (PyTorch: <paramref name="patience"/> + 1 epochs).
    /// </remarks>
    /// <param name="initial">The rate at the start, a finite number above 0.</param>
    /// <param name="factor">The factor, a finite number above 0. Default: 0.1.</param>
    /// <param name="tolerance">The smallest decrease of the loss that counts, as a share of the lowest loss so far, 0 or more. Default: 0.0001.</param>
    /// <param name="patience">After how many consecutive epochs without such a decrease the rate is reduced, 1 or more. Default: 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="initial"/> or <paramref name="factor"/> is not a finite number above 0, <paramref name="tolerance"/> is not a finite number of 0 or more,
    /// or <paramref name="patience"/> is not above 0.
    /// </exception>
    public static LearningRate ReduceOnPlateau(double initial, double factor = 0.1, double tolerance = 1e-4, int patience = 10)
    {
        NotNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(patience);
        return new PlateauRate(
            Invariant($"ReduceOnPlateau({initial}, factor: {factor}, tolerance: {tolerance}, patience: {patience})"),
            Positive(initial), Positive(factor), smallest: 0, () => new Plateau(patience, relative: tolerance));
    }

    /// <summary>
    /// The rate is any function of the epoch. Training fails with an <see cref="InvalidOperationException"/> if it returns a negative or non-finite number.
    /// </summary>
    /// <param name="rateOfEpoch">Returns the rate of an epoch, a finite number of 0 or more. The first epoch is 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rateOfEpoch"/> is null.</exception>
    /// <example><code>LearningRate rate = LearningRate.Of(epoch => 0.1 / epoch);</code></example>
    public static LearningRate Of(Func<int, double> rateOfEpoch)
    {
        ArgumentNullException.ThrowIfNull(rateOfEpoch);
        return new ScheduledRate($"Of({nameof(rateOfEpoch)})", time => rateOfEpoch(time.Epoch));
    }

    /// <summary>
    /// Returns the C# expression that creates it, with all arguments, such as <c>InverseScaling(0.1, power: 0.5)</c>, <c>Automatic</c> or <c>0.075</c>,
    /// in the invariant culture.
    /// </summary>
    public sealed override string ToString() => Call;

    /// <summary>The C# expression that creates it, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <summary>Creates the schedule of one descent.</summary>
    /// <param name="objective">The objective to minimise.</param>
    /// <param name="noise">How much the steps vary between batches: 0 for all rows, 1 for single rows, more if the steps accumulate.</param>
    /// <exception cref="NotSupportedException">No rate can be computed from this data.</exception>
    internal abstract RateSchedule Start(PenalizedObjective objective, double noise);

    private static double Cosine(double from, double to, double progress) => to + ((from - to) * ((1 + Math.Cos(Math.PI * progress)) / 2));

    private static double Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) => double.IsFinite(value) && value > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"A learning rate cannot have {name} = {value.ToString(CultureInfo.InvariantCulture)}: {name} must be a finite number above 0.");

    private static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) => double.IsFinite(value) && value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"A learning rate cannot have {name} = {value.ToString(CultureInfo.InvariantCulture)}: {name} must be a finite number of 0 or more.");
}

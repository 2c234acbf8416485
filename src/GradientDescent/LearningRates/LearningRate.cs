using System.Globalization;
using System.Runtime.CompilerServices;
using GradientDescent.LearningRates;
using GradientDescent.Objectives;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>
/// How far a step goes: weights ← weights − rate · gradient. Loss is the mean over the rows and the gradient of squared error
/// carries its factor 2, so the rates of the tutorial can be used as they are.
/// </summary>
/// <remarks>
/// Epochs and steps count from 1. With all rows at once an epoch is a step; with <see cref="TrainerOptions.MiniBatches"/> it is as many steps as
/// there are batches.
/// </remarks>
public abstract class LearningRate
{
    private protected LearningRate()
    {
    }

    /// <summary>
    /// From the data. Where the loss has a bounded curvature: 1/λmax, λmax being the largest eigenvalue of the Hessian of mean loss and penalty:
    /// half the largest stable rate 2/λmax, with which the loss falls at every step (Nesterov, Introductory Lectures on Convex Optimization, §1.2.3).
    /// Where the loss has a kink: the largest distance from the start so far, divided by the root of the sum of the squared gradients
    /// (Ivgi, Hinder and Carmon, DoG is SGD's Best Friend, 2023), which gets smaller as the descent goes on.
    /// </summary>
    /// <remarks>
    /// Steps on b out of n rows are stable up to less: instead of λmax it is λmax + v·(3·trace − λmax), with v = (n − b)/(b·(n − 1)), 1 for a single row and 0
    /// for all (Gower and others, SGD: General Analysis and Improved Rates, 2019; 3 is the fourth moment of normally distributed features). A momentum
    /// of m makes v 1/(1 − m) times as large.
    /// </remarks>
    public static LearningRate Automatic { get; } = new AutomaticRate();

    /// <summary>The same rate at every step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0.</exception>
    public static LearningRate Constant(double rate) => new ConstantRate(Positive(rate));

    /// <summary>The same rate at every step: <c>LearningRate = 0.0075</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0.</exception>
    public static implicit operator LearningRate(double rate) => Constant(rate);

    /// <summary>initial / step^power: scikit-learn's "invscaling".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0, or the power not a finite number.</exception>
    public static LearningRate InverseScaling(double initial, double power = 0.25)
    {
        Positive(initial);
        if (!double.IsFinite(power))
            throw new ArgumentOutOfRangeException(nameof(power), power, "The power is a finite number.");
        return new ScheduledRate(Invariant($"InverseScaling({initial}, power: {power})"), time => initial / Math.Pow(time.Step, power));
    }

    /// <summary>
    /// 1 / (α · (t₀ + step − 1)) with t₀ = α^−¾: scikit-learn's "optimal", for a loss whose curvature is at least α, as a ridge penalty of
    /// ½·α·Σ coefficient² makes it (Bottou, Stochastic Gradient Descent Tricks, 2012, §5.2).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">α is not a finite number above 0.</exception>
    public static LearningRate Optimal(double alpha)
    {
        Positive(alpha);
        var start = Math.Pow(alpha, -0.75);
        return new ScheduledRate(Invariant($"Optimal({alpha})"), time => 1 / (alpha * (start + (time.Step - 1))));
    }

    /// <summary>initial · factor^⌊(epoch − 1) / every⌋.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not a finite one above 0.</exception>
    public static LearningRate StepDecay(double initial, int every, double factor = 0.1)
    {
        Positive(initial);
        Positive(factor);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(every);
        return new ScheduledRate(Invariant($"StepDecay({initial}, {every}, factor: {factor})"), time => initial * Math.Pow(factor, (time.Epoch - 1) / every));
    }

    /// <summary>initial · factor^(epoch − 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not a finite one above 0.</exception>
    public static LearningRate ExponentialDecay(double initial, double factor)
    {
        Positive(initial);
        Positive(factor);
        return new ScheduledRate(Invariant($"ExponentialDecay({initial}, {factor})"), time => initial * Math.Pow(factor, time.Epoch - 1));
    }

    /// <summary>
    /// Half a cosine from the initial rate down to the last over all steps (Loshchilov and Hutter, SGDR: Stochastic Gradient Descent with Warm
    /// Restarts, 2017, equation 5).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above 0; the last may be 0.</exception>
    public static LearningRate CosineDecay(double initial, double last = 0)
    {
        Positive(initial);
        NotNegative(last);
        return new ScheduledRate(Invariant($"CosineDecay({initial}, last: {last})"), time => Cosine(initial, last, time.Progress));
    }

    /// <summary>
    /// Half a cosine up from highest/25 for the first share of all steps, and half a cosine down to highest/250,000 for the rest (Smith and Topin,
    /// Super-Convergence, 2018; the shape of PyTorch's OneCycleLR).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0, or the share not between 0 and 1.</exception>
    public static LearningRate OneCycle(double highest, double warmUp = 0.3)
    {
        Positive(highest);
        if (warmUp is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(warmUp), warmUp, "The share of steps that warm up is between 0 and 1, neither of them.");
        return new ScheduledRate(Invariant($"OneCycle({highest}, warmUp: {warmUp})"), time => time.Progress < warmUp
            ? Cosine(highest / 25, highest, time.Progress / warmUp)
            : Cosine(highest, highest / 250_000, (time.Progress - warmUp) / (1 - warmUp)));
    }

    /// <summary>
    /// The initial rate, divided by 5 whenever the loss has not fallen by more than the tolerance below its lowest for so many epochs on end;
    /// training ends instead when it is 10⁻⁶ or less already: scikit-learn's "adaptive". In batches it is the mean of the losses that the steps met.
    /// </summary>
    /// <param name="initial">The rate at the start.</param>
    /// <param name="tolerance">By how much the loss has to fall to count, in the loss's own unit.</param>
    /// <param name="patience">How many epochs may pass without that.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above 0, the tolerance is negative, or the patience not above 0.</exception>
    public static LearningRate Adaptive(double initial, double tolerance = 1e-3, int patience = 5)
    {
        NotNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(patience);
        return new PlateauRate(
            Invariant($"Adaptive({initial}, tolerance: {tolerance}, patience: {patience})"), Positive(initial), factor: 1 / 5.0, smallest: 1e-6, () => new Plateau(patience, absolute: tolerance));
    }

    /// <summary>
    /// The initial rate, multiplied by a factor whenever the loss has not fallen by more than a share of its lowest for so many epochs on end.
    /// </summary>
    /// <param name="initial">The rate at the start.</param>
    /// <param name="factor">What it is multiplied by.</param>
    /// <param name="tolerance">Which share of the lowest loss so far it has to fall by to count.</param>
    /// <param name="patience">How many epochs may pass without that.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate or factor is not a finite number above 0, the tolerance is negative, or the patience not above 0.</exception>
    public static LearningRate ReduceOnPlateau(double initial, double factor = 0.1, double tolerance = 1e-4, int patience = 10)
    {
        NotNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(patience);
        return new PlateauRate(
            Invariant($"ReduceOnPlateau({initial}, factor: {factor}, tolerance: {tolerance}, patience: {patience})"),
            Positive(initial), Positive(factor), smallest: 0, () => new Plateau(patience, relative: tolerance));
    }

    /// <summary>Any function of the epoch, which counts from 1.</summary>
    /// <exception cref="ArgumentNullException">There is no function.</exception>
    public static LearningRate Of(Func<int, double> rateOfEpoch)
    {
        ArgumentNullException.ThrowIfNull(rateOfEpoch);
        return new ScheduledRate($"Of({nameof(rateOfEpoch)})", time => rateOfEpoch(time.Epoch));
    }

    /// <summary>As one writes it, with all arguments: <c>InverseScaling(0.1, power: 0.5)</c>, <c>Automatic</c>, <c>0.075</c>, in the invariant culture.</summary>
    public sealed override string ToString() => Call;

    /// <summary>How it is made in C#, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <summary>Begins a descent.</summary>
    /// <param name="objective">What is minimised.</param>
    /// <param name="noise">How much steps differ from batch to batch: 0 where they are on all rows, 1 where they are on single ones, more where they add up.</param>
    /// <exception cref="NotSupportedException">No rate follows from this data.</exception>
    internal abstract RateSchedule Start(PenalizedObjective objective, double noise);

    private static double Cosine(double from, double to, double progress) => to + ((from - to) * ((1 + Math.Cos(Math.PI * progress)) / 2));

    private static double Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) => double.IsFinite(value) && value > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"A learning rate's {name} is a finite number above 0, not {value.ToString(CultureInfo.InvariantCulture)}.");

    private static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) => double.IsFinite(value) && value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"A learning rate's {name} is a finite number of 0 or more, not {value.ToString(CultureInfo.InvariantCulture)}.");
}

using GradientDescent.Optimizers;

namespace GradientDescent;

/// <summary>How the steps of a descent are computed from the gradient.</summary>
/// <remarks>Optimizers are immutable, and several threads may use them: each descent has its own state.</remarks>
/// <example>
/// <code>
/// var options = new TrainerOptions { Optimizer = Optimizer.Adam(), LearningRate = 0.01, MiniBatches = new() { Size = 64 } };
/// </code>
/// </example>
public abstract class Optimizer
{
    private protected Optimizer()
    {
    }

    /// <summary>
    /// Gradient descent: weights ← weights − rate · gradient. With L1 or a required sign it is the proximal gradient method, also known as ISTA.
    /// </summary>
    public static Optimizer GradientDescent() => new PlainDescent();

    /// <summary>
    /// FISTA: accelerated gradient descent, from a point extrapolated from the last two (Beck and Teboulle, A Fast Iterative Shrinkage-Thresholding Algorithm,
    /// 2009, https://doi.org/10.1137/080716542).
    /// </summary>
    /// <remarks>
    /// The extrapolation grows with every step, and restarts when it overshoots (O'Donoghue and Candès, Adaptive Restart for Accelerated Gradient Schemes, 2015,
    /// https://doi.org/10.1007/s10208-013-9150-3). Among the optimizers with a learning rate it usually needs the fewest epochs with L1.
    /// It computes two gradients per epoch and needs all rows at every step. With <see cref="TrainerOptions.MiniBatches"/> the trainer's constructor throws an
    /// <see cref="ArgumentException"/>.
    /// </remarks>
    public static Optimizer Fista() => new AcceleratedDescent(momentum: null);

    /// <summary>
    /// Gradient descent with momentum: step ← momentum · step − rate · gradient; weights ← weights + step (Polyak, Some Methods of Speeding up the Convergence of
    /// Iteration Methods, 1964, https://doi.org/10.1016/0041-5553(64)90137-5).
    /// </summary>
    /// <param name="momentum">The share of the last step that the next one keeps, 0 or more and below 1. Default: 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="momentum"/> is negative, or 1 or more.</exception>
    public static Optimizer Momentum(double momentum = 0.9) => new HeavyBall(Share(momentum, nameof(momentum)));

    /// <summary>
    /// Gradient descent with Nesterov's momentum: ahead ← weights + momentum · step; weights ← ahead − rate · gradient(ahead), where step is the last change of the
    /// weights (Nesterov, A Method of Solving a Convex Programming Problem with Convergence Rate O(1/k²), 1983). Without <see cref="TrainerOptions.MiniBatches"/> it
    /// computes two gradients per epoch.
    /// </summary>
    /// <param name="momentum">The share of the last step that the next one keeps, 0 or more and below 1. Default: 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="momentum"/> is negative, or 1 or more.</exception>
    public static Optimizer Nesterov(double momentum = 0.9) => new AcceleratedDescent(Share(momentum, nameof(momentum)));

    /// <summary>
    /// AdaGrad: each weight's rate is the learning rate divided by the root of the sum of its squared gradients so far (Duchi, Hazan and Singer, Adaptive
    /// Subgradient Methods, 2011). It needs a <see cref="TrainerOptions.LearningRate"/>.
    /// </summary>
    /// <remarks>
    /// 1e-8 is added to the root, so that the denominator is not 0, as in PyTorch. So steps depend a little on the target's unit: gradients should be
    /// much larger than 1e-8. The penalty's proximal step, for L1 and required signs, uses each coefficient's own rate.
    /// <para>Without a learning rate, or with <see cref="LearningRate.Automatic"/>, the trainer's constructor throws an <see cref="ArgumentException"/>.</para>
    /// </remarks>
    public static Optimizer AdaGrad() => new AdaptiveDescent("AdaGrad", firstDecay: 0, secondDecay: null, correctsBias: false, weightDecay: 0);

    /// <summary>
    /// RMSProp: as <see cref="AdaGrad"/>, with an exponential moving average of the squared gradients instead of their sum (Tieleman and Hinton, Lecture 6.5, 2012).
    /// It needs a <see cref="TrainerOptions.LearningRate"/>.
    /// </summary>
    /// <remarks>
    /// 1e-8 is added to the root, so that the denominator is not 0, as in PyTorch. So steps depend a little on the target's unit: gradients should be
    /// much larger than 1e-8. The penalty's proximal step, for L1 and required signs, uses each coefficient's own rate.
    /// <para>Without a learning rate, or with <see cref="LearningRate.Automatic"/>, the trainer's constructor throws an <see cref="ArgumentException"/>.</para>
    /// </remarks>
    /// <param name="decay">
    /// The share of the average that each step keeps, 0 or more and below 1: <c>alpha</c> in PyTorch, <c>rho</c> in Keras. Default: 0.99.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decay"/> is negative, or 1 or more.</exception>
    public static Optimizer RmsProp(double decay = 0.99) => new AdaptiveDescent("RMSProp", firstDecay: 0, Share(decay, nameof(decay)), correctsBias: false, weightDecay: 0);

    /// <summary>
    /// Adam: a step is rate · m / √v, with m and v the exponential moving averages of the gradient and of its square. Both are corrected for their start at 0
    /// (Kingma and Ba, Adam, 2015, Algorithm 1, https://doi.org/10.48550/arXiv.1412.6980). It needs a <see cref="TrainerOptions.LearningRate"/>.
    /// </summary>
    /// <remarks>
    /// 1e-8 is added to the root, so that the denominator is not 0, as in PyTorch. So steps depend a little on the target's unit: gradients should be
    /// much larger than 1e-8. The penalty's proximal step, for L1 and required signs, uses each coefficient's own rate.
    /// <para>Without a learning rate, or with <see cref="LearningRate.Automatic"/>, the trainer's constructor throws an <see cref="ArgumentException"/>.</para>
    /// </remarks>
    /// <param name="firstDecay">β₁ (<c>beta1</c>, <c>beta_1</c>), the share of m that each step keeps, 0 or more and below 1. Default: 0.9.</param>
    /// <param name="secondDecay">β₂ (<c>beta2</c>, <c>beta_2</c>), the share of v that each step keeps, 0 or more and below 1. Default: 0.999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A decay is negative, or 1 or more.</exception>
    public static Optimizer Adam(double firstDecay = 0.9, double secondDecay = 0.999) =>
        new AdaptiveDescent("Adam", Share(firstDecay, nameof(firstDecay)), Share(secondDecay, nameof(secondDecay)), correctsBias: true, weightDecay: 0);

    /// <summary>
    /// AdamW: <see cref="Adam"/> with decoupled weight decay. Each step also multiplies every coefficient, but not the intercept, by 1 − rate · weightDecay
    /// (Loshchilov and Hutter, Decoupled Weight Decay Regularization, 2019, Algorithm 2, https://doi.org/10.48550/arXiv.1711.05101).
    /// It needs a <see cref="TrainerOptions.LearningRate"/>.
    /// </summary>
    /// <remarks>
    /// 1e-8 is added to the root, so that the denominator is not 0, as in PyTorch. So steps depend a little on the target's unit: gradients should be
    /// much larger than 1e-8. The penalty's proximal step, for L1 and required signs, uses each coefficient's own rate.
    /// <para>Without a learning rate, or with <see cref="LearningRate.Automatic"/>, the trainer's constructor throws an <see cref="ArgumentException"/>.</para>
    /// </remarks>
    /// <param name="weightDecay">The weight decay, 0 or more and below 1: each step takes the share rate · weightDecay from every coefficient. Default: 0.01.</param>
    /// <param name="firstDecay">β₁ (<c>beta1</c>, <c>beta_1</c>), the share of m that each step keeps, 0 or more and below 1. Default: 0.9.</param>
    /// <param name="secondDecay">β₂ (<c>beta2</c>, <c>beta_2</c>), the share of v that each step keeps, 0 or more and below 1. Default: 0.999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A decay is negative, or 1 or more.</exception>
    public static Optimizer AdamW(double weightDecay = 0.01, double firstDecay = 0.9, double secondDecay = 0.999) => new AdaptiveDescent(
        "AdamW", Share(firstDecay, nameof(firstDecay)), Share(secondDecay, nameof(secondDecay)), correctsBias: true, Share(weightDecay, nameof(weightDecay)));

    /// <summary>
    /// L-BFGS, a quasi-Newton method without a learning rate (Nocedal and Wright, Numerical Optimization, 2nd edition, 2006, Algorithm 7.5,
    /// https://doi.org/10.1007/978-0-387-40065-5). It is usually the fastest optimizer for a loss without a kink.
    /// </summary>
    /// <remarks>
    /// The direction is computed from the last few steps and the changes of the gradient along them. A line search finds the length of the step.
    /// With L1 or a required sign no coefficient changes its sign within a step (Andrew and Gao, Scalable Training of L1-Regularized Log-Linear Models, 2007,
    /// https://doi.org/10.1145/1273496.1273501).
    /// <para>It computes the loss and its gradient once per epoch, or more often if the line search needs it.</para>
    /// <para>
    /// With <see cref="TrainerOptions.MiniBatches"/> or a <see cref="TrainerOptions.LearningRate"/> the trainer's constructor throws an <see cref="ArgumentException"/>.
    /// With a loss that has a kink, see <see cref="ILoss.CurvatureBound"/>, it throws a <see cref="NotSupportedException"/>.
    /// </para>
    /// </remarks>
    /// <param name="memory">The number of past steps that it uses, from 1 to 1,000. Default: 10.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="memory"/> is not from 1 to 1,000.</exception>
    public static Optimizer Lbfgs(int memory = 10) => memory is >= 1 and <= 1000
        ? new QuasiNewton(memory)
        : throw new ArgumentOutOfRangeException(nameof(memory), memory, "The memory is out of range: give 1 to 1,000 steps.");

    /// <summary>Returns the C# expression that creates it, with all arguments, such as <c>Adam(firstDecay: 0.9, secondDecay: 0.999)</c>, in the invariant culture.</summary>
    public sealed override string ToString() => Call;

    /// <summary>The C# expression that creates it, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <summary>Its name in messages.</summary>
    internal abstract string Name { get; }

    /// <summary>Whether a step is −rate · gradient and nothing else.</summary>
    internal virtual bool IsPlain => false;

    /// <summary>Whether it evaluates the objective at several points in one step, and so cannot use batches.</summary>
    internal virtual bool NeedsAllRows => false;

    /// <summary>Whether it computes the length of its steps without a learning rate.</summary>
    internal virtual bool ChoosesItsRate => false;

    /// <summary>Whether the length of its steps is the rate itself, for any size of the gradient. Then no rate can be computed from the curvature of the loss.</summary>
    internal virtual bool RateIsStepLength => false;

    /// <summary>The total effect of one step: 1 plus the shares of it that later steps repeat.</summary>
    internal virtual double StepSum => 1;

    /// <summary>Creates the state of one descent.</summary>
    internal abstract DescentMethod Start(int weightCount);

    private static double Share(double value, string name) =>
        value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} is out of range: give a number of 0 or more and below 1.");
}

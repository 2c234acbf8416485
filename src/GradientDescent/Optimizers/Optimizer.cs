using GradientDescent.Optimizers;

namespace GradientDescent;

/// <summary>How a step follows from the gradient.</summary>
public abstract class Optimizer
{
    private protected Optimizer()
    {
    }

    /// <summary>
    /// Gradient descent, weights ← weights − rate · gradient. With a penalty that has a kink it is the proximal gradient method, also known as ISTA.
    /// </summary>
    public static Optimizer GradientDescent() => new PlainDescent();

    /// <summary>
    /// FISTA: gradient descent from a point extrapolated from the last two, the further the longer it has gone well (Beck and Teboulle,
    /// A Fast Iterative Shrinkage-Thresholding Algorithm, 2009), starting over when it overshoots (O'Donoghue and Candès, Adaptive Restart
    /// for Accelerated Gradient Schemes, 2015). Of those with a learning rate the best where a penalty has a kink. It reads the rows twice an epoch, so it needs all of them at once.
    /// </summary>
    public static Optimizer Fista() => new AcceleratedDescent(momentum: null);

    /// <summary>Gradient descent that keeps rolling: step ← momentum · step − rate · gradient (Polyak, Some Methods of Speeding up the Convergence of Iteration Methods, 1964).</summary>
    /// <param name="momentum">How much of the last step is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">The momentum is not from 0 to below 1.</exception>
    public static Optimizer Momentum(double momentum = 0.9) => new HeavyBall(Share(momentum, nameof(momentum)));

    /// <summary>
    /// Momentum with the gradient taken ahead, where the momentum alone would lead (Nesterov, A Method of Solving a Convex Programming
    /// Problem with Convergence Rate O(1/k²), 1983). With all rows it reads them twice an epoch.
    /// </summary>
    /// <param name="momentum">How much of the last step is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">The momentum is not from 0 to below 1.</exception>
    public static Optimizer Nesterov(double momentum = 0.9) => new AcceleratedDescent(Share(momentum, nameof(momentum)));

    /// <summary>
    /// Each weight has a rate of its own, divided by the root of the sum of its squared gradients so far (Duchi, Hazan and Singer, Adaptive
    /// Subgradient Methods, 2011).
    /// </summary>
    public static Optimizer AdaGrad() => new AdaptiveDescent("AdaGrad", firstDecay: 0, secondDecay: null, weightDecay: 0);

    /// <summary>As <see cref="AdaGrad"/>, but a fading mean instead of the sum (Tieleman and Hinton, Lecture 6.5, 2012).</summary>
    /// <param name="decay">How much of the mean of squares is kept at each step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decay is not from 0 to below 1.</exception>
    public static Optimizer RmsProp(double decay = 0.99) => new AdaptiveDescent("RMSProp", firstDecay: 0, Share(decay, nameof(decay)), weightDecay: 0);

    /// <summary>
    /// Fading means of the gradient and of its square, both corrected for their start at 0; a step is the rate times the quotient of the first
    /// and the root of the second (Kingma and Ba, Adam, 2015, Algorithm 1).
    /// </summary>
    /// <param name="firstDecay">β₁, how much of the mean gradient is kept at each step.</param>
    /// <param name="secondDecay">β₂, how much of the mean squared gradient is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">A decay is not from 0 to below 1.</exception>
    public static Optimizer Adam(double firstDecay = 0.9, double secondDecay = 0.999) =>
        new AdaptiveDescent("Adam", Share(firstDecay, nameof(firstDecay)), Share(secondDecay, nameof(secondDecay)), weightDecay: 0);

    /// <summary>
    /// Adam that also takes away a share of every coefficient at each step, rate · decay, apart from the gradient (Loshchilov and Hutter, Decoupled Weight
    /// Decay Regularization, 2019, Algorithm 2). The intercept keeps all.
    /// </summary>
    /// <param name="weightDecay">Which share, times the learning rate, a coefficient loses at each step.</param>
    /// <param name="firstDecay">β₁, how much of the mean gradient is kept at each step.</param>
    /// <param name="secondDecay">β₂, how much of the mean squared gradient is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">A decay is not from 0 to below 1.</exception>
    public static Optimizer AdamW(double weightDecay = 0.01, double firstDecay = 0.9, double secondDecay = 0.999) => new AdaptiveDescent(
        "AdamW", Share(firstDecay, nameof(firstDecay)), Share(secondDecay, nameof(secondDecay)), Share(weightDecay, nameof(weightDecay)));

    /// <summary>
    /// L-BFGS: the curvature learned from the last few steps gives the direction, a line search the length, so there is no learning rate
    /// (Nocedal and Wright, Numerical Optimization, 2nd edition, Algorithm 7.5). Where the penalty has a kink, each step stays among weights of the same
    /// signs (Andrew and Gao, Scalable Training of L1-Regularized Log-Linear Models, 2007). The fastest for a loss without a kink; others it refuses.
    /// It reads the rows as often an epoch as its line search needs, once at best.
    /// </summary>
    /// <param name="memory">How many steps it learns from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The memory is not above 0.</exception>
    public static Optimizer Lbfgs(int memory = 10) => memory > 0
        ? new QuasiNewton(memory)
        : throw new ArgumentOutOfRangeException(nameof(memory), memory, "There has to be a step to learn from.");

    /// <summary>As one writes it, with all arguments: <c>Adam(firstDecay: 0.9, secondDecay: 0.999)</c>, in the invariant culture.</summary>
    public sealed override string ToString() => Call;

    /// <summary>How it is made in C#, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <summary>What it is called in messages.</summary>
    internal abstract string Name { get; }

    /// <summary>Whether a step is −rate · gradient and nothing else.</summary>
    internal virtual bool IsPlain => false;

    /// <summary>Whether it evaluates the objective in several places for one step, and so cannot work on a few rows at a time.</summary>
    internal virtual bool NeedsAllRows => false;

    /// <summary>Whether it finds the length of its steps itself.</summary>
    internal virtual bool ChoosesItsRate => false;

    /// <summary>Whether its steps are as long as the rate says, whatever the gradient's size, so that no rate follows from the data's curvature.</summary>
    internal virtual bool RateIsStepLength => false;

    /// <summary>How many steps a step comes to, with what later ones keep of it.</summary>
    internal virtual double StepSum => 1;

    /// <summary>Begins a descent.</summary>
    internal abstract DescentMethod Start(int weightCount);

    private static double Share(double value, string name) =>
        value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} is a share: 0 or more, and less than 1.");
}

using System.Numerics;

namespace GradientDescent;

/// <summary>
/// A loss function of a row's prediction and target. Training minimises its mean over the rows.
/// </summary>
/// <remarks>
/// Implement it as a small struct. A trainer takes it as a type argument, so the JIT compiles the kernel for exactly this loss.
/// <para>Each lane of a vector is one row. <see cref="Evaluate"/> must be thread-safe, because several threads call it.</para>
/// </remarks>
public interface ILoss
{
    /// <summary>Computes the loss of each row and its slope, one row per lane.</summary>
    /// <remarks>If a loss or a slope of finite numbers is NaN, the fit throws an <see cref="InvalidOperationException"/>. A loss may be positive infinity: such predictions are avoided.</remarks>
    /// <typeparam name="T">The number type of the model: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="prediction">The predictions of the model.</param>
    /// <param name="target">The targets.</param>
    /// <param name="slope">Receives ∂loss/∂prediction.</param>
    /// <returns>The losses.</returns>
    Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>
    /// The least upper bound of ∂²loss/∂prediction², or null if there is none, usually because the loss has a kink. <see cref="LearningRate.Automatic"/> is computed
    /// from it. If it is null, <see cref="Optimizer.Lbfgs"/> is not available, and a trainer without descent options minimises smooth losses that approach this
    /// one, and ends with <see cref="StopReason.ToleranceReached"/>. For the library's own losses with kinks, the exact optimum is found, and the fit ends with
    /// <see cref="StopReason.Converged"/>.
    /// </summary>
    /// <remarks>
    /// A kink is a prediction at which the loss is not differentiable: prediction = target for <see cref="AbsoluteError"/> and <see cref="QuantileLoss"/>, and an error
    /// of ε or −ε for <see cref="EpsilonInsensitive"/>.
    /// </remarks>
    double? CurvatureBound { get; }
}

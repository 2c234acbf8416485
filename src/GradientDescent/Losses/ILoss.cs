using System.Numerics;

namespace GradientDescent;

/// <summary>
/// What a miss costs: a loss of one row's prediction and target, evaluated for as many rows at once as a vector has lanes.
/// </summary>
/// <remarks>
/// Implement it as a small struct: a trainer takes it as a type argument, so the JIT compiles the kernel for exactly this loss.
/// What training minimises is the mean over the rows.
/// </remarks>
public interface ILoss
{
    /// <summary>The loss of every lane's row, and its slope.</summary>
    /// <typeparam name="T"><c>double</c> or <c>float</c>, as the model computes.</typeparam>
    /// <param name="prediction">What the model says, one row a lane.</param>
    /// <param name="target">What is true, one row a lane.</param>
    /// <param name="slope">∂loss/∂prediction, one row a lane.</param>
    /// <returns>The loss, one row a lane.</returns>
    Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>
    /// The least upper bound of ∂²loss/∂prediction², or null where there is none, as at a kink. The automatic learning rate rests on it, and a trainer
    /// without options looks for the optimum of a loss that has none by way of ever closer losses without kinks.
    /// </summary>
    double? CurvatureBound { get; }
}

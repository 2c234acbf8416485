using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>A loss together with a kernel. It hides both types from the objectives, with one virtual call per block. A block is the rows of one kernel call.</summary>
internal abstract class BlockLoss<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The number of features.</summary>
    public abstract int FeatureCount { get; }

    /// <inheritdoc cref="ILoss.CurvatureBound"/>
    public abstract double? CurvatureBound { get; }

    /// <summary>The same kernel with the squared error.</summary>
    public abstract BlockLoss<T> SquaredError { get; }

    /// <summary>Adds the block's rows to the sums: Σ weight, Σ loss and Σ ∂loss/∂weights.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="weights">The coefficients, then the intercept if the model has one.</param>
    /// <param name="slopes">A buffer with one element per row of the block, rounded up to whole vectors. Its content before and after is undefined.</param>
    /// <param name="sums">The sums to add to.</param>
    public abstract void Accumulate(Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums);

    /// <summary>The bytes of the loss, without smoothing.</summary>
    /// <exception cref="NotSupportedException">The loss has references to objects.</exception>
    public abstract byte[] LossBytes();

    /// <summary>The same kernel with a loss of the same type.</summary>
    /// <param name="bytes">The bytes of the loss.</param>
    /// <exception cref="NotSupportedException">They are those of another type.</exception>
    public abstract BlockLoss<T> WithLoss(ReadOnlySpan<byte> bytes);

    /// <summary>The same kernel with a loss whose kinks are smoothed.</summary>
    /// <param name="width">The distance from a kink within which the loss is smoothed, in the target's unit.</param>
    public abstract BlockLoss<T> Smoothed(double width);

    /// <summary>Throws if the sums are NaN because the loss of a row is NaN.</summary>
    /// <exception cref="InvalidOperationException">The loss of a row is NaN.</exception>
    public abstract void RequireDefined(Columns<T> columns, ReadOnlySpan<double> weights);

    /// <summary>Calls a function for single rows with the type of the loss.</summary>
    public abstract TResult RowByRow<TResult>(IRowWork<TResult> work, Columns<T> columns);
}

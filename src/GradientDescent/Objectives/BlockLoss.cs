using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>A loss and a kernel, closed over each other: all that an objective knows of either. It asks for one virtual call a block.</summary>
internal abstract class BlockLoss<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The features.</summary>
    public abstract int FeatureCount { get; }

    /// <inheritdoc cref="ILoss.CurvatureBound"/>
    public abstract double? CurvatureBound { get; }

    /// <summary>The same kernel with the squared error.</summary>
    public abstract BlockLoss<T> SquaredError { get; }

    /// <summary>Adds the block's rows to the sums: Σ weight, Σ loss and Σ ∂loss/∂weights.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="slopes">Working room for every row of the block, rounded up to whole vectors; its content means nothing before and after.</param>
    /// <param name="sums">What is added to.</param>
    public abstract void Accumulate(Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums);

    /// <summary>The same kernel with the loss's kinks rounded off.</summary>
    /// <param name="width">How far around a kink, in the target's unit.</param>
    public abstract BlockLoss<T> Smoothed(double width);

    /// <summary>Work on single rows, which is told the loss.</summary>
    public abstract TResult RowByRow<TResult>(IRowWork<TResult> work, Columns<T> columns);
}

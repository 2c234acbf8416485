using System.Numerics;

namespace GradientDescent.Kernels;

/// <summary>
/// The code generated for one model record: it turns rows into columns, and a block of columns with the weights into sums.
/// </summary>
/// <remarks>
/// A kernel has no state and only ever adds; dividing is left to whoever asked. Sums of blocks merge, means do not.
/// The weights are the coefficients in the order of the features and, where the model has one, the intercept behind them.
/// </remarks>
/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">What the lanes hold: <c>double</c> or <c>float</c>.</typeparam>
public interface IKernel<TRow, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>How many features the record has, d.</summary>
    static abstract int FeatureCount { get; }

    /// <summary>How many columns a block has: the features, the target and, where rows are weighted, the sample weight.</summary>
    static abstract int ColumnCount { get; }

    /// <summary>Whether there are rows that <see cref="LeavesOut"/> says to leave out.</summary>
    static virtual bool MayLeaveOut => false;

    /// <summary>Whether a row is to be left out of training and counted, because it lacks what the record says rows may lack.</summary>
    static virtual bool LeavesOut(TRow row) => false;

    /// <summary>Writes rows into a block, features, target and sample weight of each; NaN for what is missing.</summary>
    /// <param name="rows">The rows to read, none of them null.</param>
    /// <param name="block">Where to write them, from its first row on.</param>
    static abstract void Write(ReadOnlySpan<TRow> rows, Block<T> block);

    /// <summary>The predictions of all rows of a block: intercept + Σ coefficient·feature.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="predictions">Room for every row of the block, rounded up to whole vectors.</param>
    static abstract void Predict(Block<T> block, ReadOnlySpan<T> weights, Span<T> predictions);

    /// <summary>Adds the block's rows to the sums: Σ weight, Σ loss and Σ ∂loss/∂weights.</summary>
    /// <param name="loss">What a miss costs.</param>
    /// <param name="block">The rows.</param>
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="slopes">Working room for every row of the block, rounded up to whole vectors; its content means nothing before and after.</param>
    /// <param name="sums">What is added to.</param>
    static abstract void Accumulate<TLoss>(TLoss loss, Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums)
        where TLoss : struct, ILoss;
}

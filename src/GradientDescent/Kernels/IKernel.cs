using System.ComponentModel;
using System.Numerics;

namespace GradientDescent.Kernels;

/// <summary>
/// The code that is generated for one model record: it turns rows into columns, and computes sums from blocks of columns and the weights.
/// </summary>
/// <remarks>
/// <para>A kernel has no state. It only adds to sums; the caller divides them, because sums of blocks can be merged and means cannot.</para>
/// <para>The weights are the coefficients in the order of the features, then the intercept, if any.</para>
/// </remarks>
/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">The number type of the columns: <c>double</c> or <c>float</c>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKernel<TRow, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The number of features of the record, d.</summary>
    static abstract int FeatureCount { get; }

    /// <summary>The number of columns per block: the features, the target and the sample weight, if any.</summary>
    static abstract int ColumnCount { get; }

    /// <summary>Whether <see cref="LeavesOut(TRow)"/> can be true for any row. Default: false.</summary>
    static virtual bool MayLeaveOut => false;

    /// <summary>Whether training leaves a row out and counts it, because of a missing value (<see cref="MissingValues.SkipRow"/>). Default: false.</summary>
    static virtual bool LeavesOut(TRow row) => false;

    /// <summary>The value of a property of a row, for messages about invalid rows; null if it has none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="name">The name of a property that the columns are computed from.</param>
    static abstract object? ValueOf(TRow row, string name);

    /// <summary>Writes rows into a block: the features, the target and the sample weight of each; NaN for a missing value.</summary>
    /// <param name="rows">The rows to read. None of them is null. The rows after those of the block are only prefetched.</param>
    /// <param name="block">The block to write to. It has as many rows as are read.</param>
    static abstract void Write(ReadOnlySpan<TRow> rows, Block<T> block);

    /// <summary>The properties that the columns are computed from, in the order of the columns of a <see cref="PropertyBatch"/>. Default: none.</summary>
    static virtual IReadOnlyList<RecordProperty> Properties => [];

    /// <summary>The properties of an object of the record that no column is computed from, in the order of the columns of a batch after <see cref="Properties"/>. Default: none.</summary>
    static virtual IReadOnlyList<RecordProperty> OtherProperties => [];

    /// <summary>Whether <see cref="Create"/> can make an object of the record. Default: false.</summary>
    static virtual bool CanCreate => false;

    /// <summary>
    /// Makes an object of the record from a row of a batch with <see cref="Properties"/> and <see cref="OtherProperties"/>, by its constructor and its setters. Exceptions of these
    /// pass through.
    /// </summary>
    static virtual TRow Create(PropertyBatch rows, int at) => throw new NotSupportedException("This kernel makes no objects.");

    /// <summary>Whether training leaves a row of a batch out and counts it. Default: false.</summary>
    static virtual bool LeavesOut(PropertyBatch rows, int at) => false;

    /// <summary>Writes rows of a batch into a block, with the same bits as <see cref="Write(ReadOnlySpan{TRow}, Block{T})"/>.</summary>
    /// <param name="rows">The batch. No value of a property that is not nullable is missing.</param>
    /// <param name="from">The index of the first row in the batch.</param>
    /// <param name="block">The block to write to. It has as many rows as are read.</param>
    static virtual void Write(PropertyBatch rows, int from, Block<T> block) => throw new NotSupportedException("This kernel reads rows only.");

    /// <summary>Adds the block's rows to the sums: Σ weight, Σ loss and Σ ∂loss/∂weights.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="block">The rows.</param>
    /// <param name="weights">The coefficients, then the intercept, if any.</param>
    /// <param name="slopes">Working memory, one number per row of the block, rounded up to whole vectors. Its content has no meaning before or after the call.</param>
    /// <param name="sums">The sums to add to.</param>
    static abstract void Accumulate<TLoss>(TLoss loss, Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums)
        where TLoss : struct, ILoss;
}

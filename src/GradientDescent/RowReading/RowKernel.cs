using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>What turns rows into columns. Readers ask it once a block.</summary>
internal abstract class RowKernel<TRow, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>How many features a row has.</summary>
    public abstract int FeatureCount { get; }

    /// <summary>How many columns a block has: the features, the target and, where rows are weighted, the sample weight.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>Whether there are rows that <see cref="LeavesOut"/> says to leave out.</summary>
    public abstract bool MayLeaveOut { get; }

    /// <summary>Whether a row is to be left out of training and counted.</summary>
    public abstract bool LeavesOut(TRow row);

    /// <summary>Writes rows into a block, features, target and sample weight of each; NaN for what is missing.</summary>
    /// <param name="rows">The rows to read, none of them null.</param>
    /// <param name="block">Where to write them, from its first row on.</param>
    /// <exception cref="UnreadableRowException">A row has no value for a property, or one that is none of it.</exception>
    public abstract void Write(ReadOnlySpan<TRow> rows, Block<T> block);
}

/// <summary>The kernel that was generated for a record.</summary>
internal sealed class GeneratedRowKernel<TRow, T, TKernel> : RowKernel<TRow, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    public override int FeatureCount => TKernel.FeatureCount;

    public override int ColumnCount => TKernel.ColumnCount;

    public override bool MayLeaveOut => TKernel.MayLeaveOut;

    public override bool LeavesOut(TRow row) => TKernel.LeavesOut(row);

    public override void Write(ReadOnlySpan<TRow> rows, Block<T> block) => TKernel.Write(rows, block);
}

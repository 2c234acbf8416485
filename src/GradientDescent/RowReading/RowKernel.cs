using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Turns rows into columns, and predicts from columns. Both are called once per block.</summary>
internal abstract class RowKernel<TRow, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The number of features per row.</summary>
    public abstract int FeatureCount { get; }

    /// <summary>The number of columns per block: the features, the target and the sample weight, if any.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>Whether <see cref="LeavesOut"/> can be true for any row.</summary>
    public abstract bool MayLeaveOut { get; }

    /// <summary>Whether training leaves a row out and counts it.</summary>
    public abstract bool LeavesOut(TRow row);

    /// <summary>The value of a property of a row, for messages about invalid rows; null if it has none.</summary>
    public abstract object? ValueOf(TRow row, string name);

    /// <summary>The value of a property of a row; null if it is missing, an <see cref="Sources.UnreadableCell"/> if it cannot be read.</summary>
    public virtual object? CellOf(TRow row, string name) => ValueOf(row, name);

    /// <summary>Where a row is in its source; null if it comes from memory.</summary>
    public virtual SourcePlace? PlaceOf(TRow row) => null;

    /// <summary>Writes rows into a block: the features, the target and the sample weight of each; NaN for a missing value.</summary>
    /// <param name="rows">The rows to read. None of them is null.</param>
    /// <param name="block">The block to write to, from its first row on.</param>
    /// <returns>The first row that has no value for a property, or an invalid one; null if all rows were written.</returns>
    public abstract UnreadableRow? Write(ReadOnlySpan<TRow> rows, Block<T> block);

    /// <summary>Writes rows into a block, unless one of them is null or cannot be read.</summary>
    /// <returns>What is wrong with one of the rows; null if the block has all rows.</returns>
    public InvalidRow? TryWrite(ReadOnlySpan<TRow> rows, Block<T> block)
    {
        foreach (var row in rows)
        {
            if (row is null)
                return InvalidRow.Null;
        }

        return Write(rows, block) is { } unreadable ? unreadable.Invalid with { Place = PlaceOf(rows[unreadable.Index]) } : null;
    }

    /// <summary>Computes the predictions of all rows of a block: intercept + Σ coefficient·feature.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="weights">The coefficients, then the intercept, if any.</param>
    /// <param name="predictions">Receives one prediction per row; it has room for the rows rounded up to whole vectors.</param>
    public abstract void Predict(Block<T> block, ReadOnlySpan<T> weights, Span<T> predictions);
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

    public override object? ValueOf(TRow row, string name) => TKernel.ValueOf(row, name);

    public override UnreadableRow? Write(ReadOnlySpan<TRow> rows, Block<T> block)
    {
        TKernel.Write(rows, block);
        return null;
    }

    public override void Predict(Block<T> block, ReadOnlySpan<T> weights, Span<T> predictions) => TKernel.Predict(block, weights, predictions);
}

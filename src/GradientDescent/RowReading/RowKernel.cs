using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.Interpretation;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Turns rows into columns, one block at a time.</summary>
/// <param name="schema">The schema of the rows.</param>
internal abstract class RowKernel<TRow, T>(ModelSchema schema)
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
    /// <param name="rows">The rows to read. None of them is null. The rows after those of the block are only prefetched.</param>
    /// <param name="block">The block to write to; it has as many rows as are written.</param>
    /// <returns>The first row that has no value for a property, or an invalid one, or that throws an exception; null if all rows were written.</returns>
    public UnreadableRow? Write(ReadOnlySpan<TRow> rows, Block<T> block)
    {
        try
        {
            return WriteAll(rows, block);
        }
        catch (Exception exception) when (IsOfRow(exception))
        {
            return FirstThrowing(rows, block);
        }
    }

    /// <summary>Writes rows into a block, unless one of them is null or cannot be read.</summary>
    /// <returns>What is wrong with one of the rows; null if the block has all rows.</returns>
    public InvalidRow? TryWrite(ReadOnlySpan<TRow> rows, Block<T> block)
    {
        if (FirstNull(rows) < rows.Length)
            return InvalidRow.Null;
        return Write(rows, block) is { } unreadable ? unreadable.Invalid with { Place = PlaceOf(rows[unreadable.Index]) } : null;
    }

    /// <summary>The index of the first row that is null; their number if there is none. References are compared as integers, several at once.</summary>
    public static int FirstNull(ReadOnlySpan<TRow> rows)
    {
        if (typeof(TRow).IsValueType)
            return rows.Length;
        var references = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TRow, nint>(ref MemoryMarshal.GetReference(rows)), rows.Length);
        var first = references.IndexOf(0);
        return first < 0 ? rows.Length : first;
    }

    /// <summary>Writes rows, and need not catch exceptions.</summary>
    /// <inheritdoc cref="Write"/>
    protected abstract UnreadableRow? WriteAll(ReadOnlySpan<TRow> rows, Block<T> block);

    /// <summary>What is wrong with a row that throws an exception.</summary>
    protected virtual InvalidRow FaultOf(TRow row, Exception thrown)
    {
        var property = ThrowingProperty.Of(schema.ColumnTerms, name => ValueOf(row, name));
        return InvalidRow.Thrown(property?.Name, $"{property?.Name ?? "it"} cannot be computed", thrown);
    }

    /// <summary>Whether an exception can be one of a property or a constructor of the user's.</summary>
    protected static bool IsOfRow(Exception exception) => exception is not (OutOfMemoryException or OperationCanceledException or NotSupportedException);

    private UnreadableRow? FirstThrowing(ReadOnlySpan<TRow> rows, Block<T> block)
    {
        for (var at = 0; at < block.Rows; at++)
        {
            try
            {
                if (WriteAll(rows.Slice(at, 1), block.Slice(at, 1)) is { } unreadable)
                    return unreadable with { Index = at };
            }
            catch (Exception exception) when (IsOfRow(exception))
            {
                return new(at, FaultOf(rows[at], exception));
            }
        }

        return null;
    }
}

/// <summary>The kernel that was generated for a record.</summary>
/// <param name="schema">The schema of the rows.</param>
internal sealed class GeneratedRowKernel<TRow, T, TKernel>(ModelSchema schema) : RowKernel<TRow, T>(schema)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    public override int FeatureCount => TKernel.FeatureCount;

    public override int ColumnCount => TKernel.ColumnCount;

    public override bool MayLeaveOut => TKernel.MayLeaveOut;

    public override bool LeavesOut(TRow row) => TKernel.LeavesOut(row);

    public override object? ValueOf(TRow row, string name) => TKernel.ValueOf(row, name);

    protected override UnreadableRow? WriteAll(ReadOnlySpan<TRow> rows, Block<T> block)
    {
        TKernel.Write(rows, block);
        return null;
    }
}

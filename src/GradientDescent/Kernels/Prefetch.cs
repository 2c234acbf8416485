using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GradientDescent.Kernels;

/// <summary>
/// Prefetches what a loop over rows will read soon. It does not wait: memory delivers the numbers while the rows before them
/// are computed.
/// </summary>
/// <remarks>It reads nothing, so the address may be after the end of a column. On a processor without prefetch instructions it does nothing.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Prefetch
{
    /// <summary>Measured: a smaller distance is too late, and with a larger one the numbers leave the first-level cache before they are used.</summary>
    private const int BytesAhead = 2048;

    /// <summary>Measured, with objects of 88 bytes: 16 and 32 are less.</summary>
    private const int RowsAhead = 64;

    /// <summary>Prefetches the cache line that a loop over a column reaches a few hundred rows later.</summary>
    /// <param name="column">The first cell of the column.</param>
    /// <param name="row">The current row of the loop.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ahead<T>(ref T column, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (Sse.IsSupported)
            Sse.Prefetch0((byte*)((T*)Unsafe.AsPointer(ref column) + row) + BytesAhead);
    }

    /// <summary>Prefetches the object of a row that a loop over rows reaches a few dozen rows later. Structs follow each other in memory, and need no request.</summary>
    /// <param name="rows">The rows of the loop, and those after them.</param>
    /// <param name="row">The current row of the loop.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Row<TRow>(ReadOnlySpan<TRow> rows, int row)
        where TRow : class
    {
        if (!Sse.IsSupported || row + RowsAhead >= rows.Length)
            return;

        // The reference is only read as a number. If the garbage collector moves the object at the same time, an old address is prefetched.
        var address = (byte*)Unsafe.As<TRow, nint>(ref Unsafe.AsRef(in rows[row + RowsAhead]));
        Sse.Prefetch0(address + sizeof(nint));
        Sse.Prefetch0(address + sizeof(nint) + CacheLine.Bytes);
    }
}

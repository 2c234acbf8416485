using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GradientDescent.Kernels;

/// <summary>
/// Asks memory for what a loop over rows will read soon, and does not wait for it: memory then delivers while the rows in between
/// are computed.
/// </summary>
/// <remarks>Nothing is read: it may ask behind the end of a column, and where the processor cannot be asked nothing happens.</remarks>
public static class Prefetch
{
    /// <summary>Measured: nearer is too late, and farther finds no room in the first-level cache.</summary>
    private const int BytesAhead = 2048;

    /// <summary>Asks for the cache line that a column's loop comes to a few hundred rows later.</summary>
    /// <param name="column">The first cell of the column.</param>
    /// <param name="row">The row that the loop is at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ahead<T>(ref T column, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (Sse.IsSupported)
            Sse.Prefetch0((byte*)((T*)Unsafe.AsPointer(ref column) + row) + BytesAhead);
    }
}

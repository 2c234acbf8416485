using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using GradientDescent.Kernels;

namespace GradientDescent.Summaries;

/// <summary>
/// Prefetches the rows that follow in memory after a slice, as many as the slice has. It requests a few columns at a time while the slice is computed.
/// </summary>
/// <remarks>
/// It only prefetches and reads nothing, so it is safe if there are no such rows, or if the garbage collector has moved them. See <see cref="Prefetch"/>.
/// </remarks>
internal sealed class RowsAhead
{
    private const int CacheLineBytes = 64;

    private nint _first;
    private nint _stride;
    private nint _bytes;

    /// <param name="rows">The rows before them.</param>
    /// <param name="columnCount">The number of columns that will be requested.</param>
    public void Follow<T>(Block<T> rows, int columnCount)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var first = ref rows.Column(0);
        _bytes = rows.Rows * Unsafe.SizeOf<T>();
        _stride = Unsafe.ByteOffset(ref first, ref rows.Column(Math.Min(1, columnCount - 1)));
        _first = Address(ref first) + _bytes;
    }

    /// <summary>Prefetches the columns from one index up to, but not including, another.</summary>
    public unsafe void Ask(int from, int to)
    {
        if (!Sse.IsSupported)
            return;
        for (var column = from; column < to; column++)
        {
            var cells = (byte*)(_first + (column * _stride));
            for (nint at = 0; at < _bytes; at += CacheLineBytes)
                Sse.Prefetch0(cells + at);
        }
    }

    private static unsafe nint Address<T>(ref T cell) => (nint)Unsafe.AsPointer(ref cell);
}

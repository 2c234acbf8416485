using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using GradientDescent.Kernels;

namespace GradientDescent.Summaries;

/// <summary>
/// As many rows as a slice has, next in memory: asked for a few columns at a time while the slice is computed, so that memory
/// delivers meanwhile.
/// </summary>
/// <remarks>
/// Nothing is read, so it does not matter whether there are such rows, or whether memory has moved them. See <see cref="Prefetch"/>.
/// </remarks>
internal sealed class RowsAhead
{
    private const int CacheLineBytes = 64;

    private nint _first;
    private nint _stride;
    private nint _bytes;

    /// <param name="rows">The rows before them.</param>
    /// <param name="columnCount">How many columns will be asked for.</param>
    public void Follow<T>(Block<T> rows, int columnCount)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var first = ref rows.Column(0);
        _bytes = rows.Rows * Unsafe.SizeOf<T>();
        _stride = Unsafe.ByteOffset(ref first, ref rows.Column(Math.Min(1, columnCount - 1)));
        _first = Address(ref first) + _bytes;
    }

    /// <summary>Asks for columns, from one on to the one before another.</summary>
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

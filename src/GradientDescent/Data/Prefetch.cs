using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GradientDescent;

/// <summary>
/// Asks memory for a cache line that will be read soon, and does not wait for it. It reads nothing: any address will do, also
/// behind the end of an array, and where the processor cannot be asked nothing happens.
/// </summary>
internal static class Prefetch
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Line<T>(ref T column, int row)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0((T*)Unsafe.AsPointer(ref column) + row);
    }
}

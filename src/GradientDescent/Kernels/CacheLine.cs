using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>The unit that caches read. A vector that spans two of them needs two memory accesses.</summary>
internal static class CacheLine
{
    public const int Bytes = 64;

    /// <summary>The number of elements of an array before the first one that begins a cache line. It holds until the garbage collector moves the array.</summary>
    public static unsafe int FirstOf<T>(T[] cells)
        where T : unmanaged
    {
        var behindLine = (int)((nuint)Unsafe.AsPointer(ref cells[0]) % Bytes);
        return (Bytes - behindLine) % Bytes / sizeof(T);
    }
}

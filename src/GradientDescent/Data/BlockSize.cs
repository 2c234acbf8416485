using System.Runtime.CompilerServices;

namespace GradientDescent.Data;

/// <summary>The number of rows that one call of a kernel gets.</summary>
internal static class BlockSize
{
    /// <summary>
    /// A block is read twice per call, so most of it should stay in a core's second-level cache. It should also be long, so that the processor's prefetchers
    /// recognise the columns. Measurements show that the length matters more. The size is a constant, not the machine's cache size, because the ends of
    /// blocks determine how sums round.
    /// </summary>
    private const int Bytes = 1024 * 1024;

    private const int MinRows = 256;
    private const int MaxRows = 1024;

    /// <summary>The number of rows per block: a power of two, so that no block straddles two chunks of <see cref="Columns{T}"/>.</summary>
    public static int Rows<T>(int columnCount)
    {
        var rows = Bytes / (columnCount * Unsafe.SizeOf<T>());
        return Math.Clamp(1 << int.Log2(rows), MinRows, MaxRows);
    }
}

using System.Runtime.CompilerServices;

namespace GradientDescent.Data;

/// <summary>How many rows a kernel sees at a time.</summary>
internal static class BlockSize
{
    /// <summary>
    /// A block is read twice per call, so most of it should stay in a core's second-level cache; and it should be long, so that
    /// the processor's prefetchers find their way along each column. Measured, the second counts for more. The size is a
    /// constant and not the machine's: where blocks end decides how sums round.
    /// </summary>
    private const int Bytes = 1024 * 1024;

    private const int FewestRows = 256;
    private const int MostRows = 1024;

    /// <summary>A power of two, so that blocks never straddle the chunks of <see cref="Columns{T}"/>.</summary>
    public static int Rows<T>(int columnCount)
    {
        var rows = Bytes / (columnCount * Unsafe.SizeOf<T>());
        return Math.Clamp(1 << int.Log2(rows), FewestRows, MostRows);
    }
}

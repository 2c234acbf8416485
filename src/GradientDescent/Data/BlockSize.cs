using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>How many rows a kernel sees at a time.</summary>
internal static class BlockSize
{
    /// <summary>
    /// A block is read two or three times per call, so it should stay in a core's second-level cache. The size is a
    /// constant and not the machine's: where blocks end decides how sums round.
    /// </summary>
    private const int Bytes = 256 * 1024;

    private const int FewestRows = 64;
    private const int MostRows = 2048;

    /// <summary>A power of two, so that blocks never straddle the chunks of <see cref="Columns{T}"/>.</summary>
    public static int Rows<T>(int columnCount)
    {
        var rows = Bytes / (columnCount * Unsafe.SizeOf<T>());
        return Math.Clamp(1 << int.Log2(rows), FewestRows, MostRows);
    }
}

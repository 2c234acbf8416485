using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GradientDescent.Numerics;

/// <summary>Arithmetic on rows of matrices.</summary>
internal static class Matrices
{
    private const int RowsAtOnce = 4;

    /// <summary>Whether all elements are finite.</summary>
    public static bool IsFinite(this double[,] matrix)
    {
        foreach (var element in matrix)
        {
            if (!double.IsFinite(element))
                return false;
        }

        return true;
    }

    /// <summary>A part of a row, of at least one number.</summary>
    public static Span<double> Row(this double[,] matrix, int row, int from, int count) => MemoryMarshal.CreateSpan(ref matrix[row, from], count);

    /// <summary>
    /// sums += Σₖ scaleₖ · row k. The bits are those of adding row after row: each product is rounded, then added. Several rows are added at once, because the sums
    /// then have to be read and written less often.
    /// </summary>
    /// <param name="matrix">The matrix with the rows.</param>
    /// <param name="first">The index of the row of the first scale.</param>
    /// <param name="from">The index of the column of the first sum.</param>
    /// <param name="scales">One number per row.</param>
    /// <param name="sums">One number per column.</param>
    public static void AddRows(this double[,] matrix, int first, int from, ReadOnlySpan<double> scales, Span<double> sums)
    {
        var k = 0;
        for (; k + RowsAtOnce <= scales.Length; k += RowsAtOnce)
            AddFour(ref matrix[first + k, from], matrix.GetLength(1), scales.Slice(k, RowsAtOnce), sums);
        for (; k < scales.Length; k++)
            Vectors.AddScaled(scales[k], matrix.Row(first + k, from, sums.Length), sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFour(ref double row0, int stride, ReadOnlySpan<double> scales, Span<double> sums)
    {
        var (scale0, scale1, scale2, scale3) = (scales[0], scales[1], scales[2], scales[3]);
        ref var row1 = ref Unsafe.Add(ref row0, stride);
        ref var row2 = ref Unsafe.Add(ref row1, stride);
        ref var row3 = ref Unsafe.Add(ref row2, stride);
        ref var to = ref MemoryMarshal.GetReference(sums);
        var i = 0;
        for (; i + Vector<double>.Count <= sums.Length; i += Vector<double>.Count)
        {
            var sum = Vector.LoadUnsafe(ref to, (nuint)i) + (scale0 * Vector.LoadUnsafe(ref row0, (nuint)i));
            sum += scale1 * Vector.LoadUnsafe(ref row1, (nuint)i);
            sum += scale2 * Vector.LoadUnsafe(ref row2, (nuint)i);
            sum += scale3 * Vector.LoadUnsafe(ref row3, (nuint)i);
            sum.StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < sums.Length; i++)
        {
            var sum = sums[i] + (scale0 * Unsafe.Add(ref row0, i));
            sum += scale1 * Unsafe.Add(ref row1, i);
            sum += scale2 * Unsafe.Add(ref row2, i);
            sums[i] = sum + (scale3 * Unsafe.Add(ref row3, i));
        }
    }
}

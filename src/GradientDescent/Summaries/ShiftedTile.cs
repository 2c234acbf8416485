using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;
using GradientDescent.Numerics;

namespace GradientDescent.Summaries;

/// <summary>The loop of a <see cref="ShiftedSlice"/>.</summary>
internal static class ShiftedTile
{
    /// <summary>
    /// Fills three columns of a slice, and adds their sums and products. They are filled in one loop: several streams from memory at once, and no addition that
    /// waits for the one before it.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The indices of the columns.</param>
    /// <param name="shift">The number to subtract, by column.</param>
    /// <param name="weighing">Applies the weights of the rows.</param>
    /// <param name="to0">The first column of the slice to fill.</param>
    /// <param name="stride">The distance between two columns of the slice.</param>
    /// <param name="paddedRows">The number of rows, in whole vectors.</param>
    /// <param name="prefetches">Whether to prefetch the rows that follow.</param>
    /// <param name="sums">The first of the three sums.</param>
    /// <param name="products">The first of the nine products of the tile, of which three are not used.</param>
    public static void Fill<T, TWeighing>(
        Block<T> rows, (int Left, int Middle, int Right) columns, double[] shift, TWeighing weighing, ref double to0, int stride, int paddedRows, bool prefetches,
        ref Vector<double> sums, ref Vector<double> products)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TWeighing : struct, IRowWeighing
    {
        ref var from0 = ref rows.Column(columns.Left);
        ref var from1 = ref rows.Column(columns.Middle);
        ref var from2 = ref rows.Column(columns.Right);
        ref var to1 = ref Unsafe.Add(ref to0, stride);
        ref var to2 = ref Unsafe.Add(ref to1, stride);
        var shift0 = Vector.Create(shift[columns.Left]);
        var shift1 = Vector.Create(shift[columns.Middle]);
        var shift2 = Vector.Create(shift[columns.Right]);
        var sum0 = sums;
        var sum1 = Unsafe.Add(ref sums, 1);
        var sum2 = Unsafe.Add(ref sums, 2);
        var product00 = products;
        var product10 = Unsafe.Add(ref products, 1);
        var product20 = Unsafe.Add(ref products, 2);
        var product11 = Unsafe.Add(ref products, 4);
        var product21 = Unsafe.Add(ref products, 5);
        var product22 = Unsafe.Add(ref products, 8);

        for (var row = 0; row < paddedRows; row += Vector<double>.Count)
        {
            if (prefetches)
            {
                Prefetch.Ahead(ref from0, row);
                Prefetch.Ahead(ref from1, row);
                Prefetch.Ahead(ref from2, row);
            }

            var z0 = weighing.TimesRoot(Doubles.Load(ref from0, row) - shift0, row);
            var z1 = weighing.TimesRoot(Doubles.Load(ref from1, row) - shift1, row);
            var z2 = weighing.TimesRoot(Doubles.Load(ref from2, row) - shift2, row);
            Vector.StoreUnsafe(z0, ref to0, (nuint)row);
            Vector.StoreUnsafe(z1, ref to1, (nuint)row);
            Vector.StoreUnsafe(z2, ref to2, (nuint)row);

            sum0 += weighing.TimesRoot(z0, row);
            sum1 += weighing.TimesRoot(z1, row);
            sum2 += weighing.TimesRoot(z2, row);
            product00 = Vector.MultiplyAddEstimate(z0, z0, product00);
            product10 = Vector.MultiplyAddEstimate(z1, z0, product10);
            product11 = Vector.MultiplyAddEstimate(z1, z1, product11);
            product20 = Vector.MultiplyAddEstimate(z2, z0, product20);
            product21 = Vector.MultiplyAddEstimate(z2, z1, product21);
            product22 = Vector.MultiplyAddEstimate(z2, z2, product22);
        }

        sums = sum0;
        Unsafe.Add(ref sums, 1) = sum1;
        Unsafe.Add(ref sums, 2) = sum2;
        products = product00;
        Unsafe.Add(ref products, 1) = product10;
        Unsafe.Add(ref products, 2) = product20;
        Unsafe.Add(ref products, 4) = product11;
        Unsafe.Add(ref products, 5) = product21;
        Unsafe.Add(ref products, 8) = product22;
    }
}

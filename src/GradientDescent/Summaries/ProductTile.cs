using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>The loops of <see cref="ProductTiles"/>: all sums of a tile are in registers while the rows pass by.</summary>
internal static class ProductTile
{
    /// <summary>Adds the nine products of a tile's three columns and three others.</summary>
    /// <param name="x">The first column of the tile; it determines the row of a sum.</param>
    /// <param name="y">The first of the other columns.</param>
    /// <param name="stride">The distance between two columns.</param>
    /// <param name="rows">The number of rows, in whole vectors.</param>
    /// <param name="sums">The first of the nine sums, in column order.</param>
    /// <param name="ahead">A column to prefetch.</param>
    public static void AddThree(ref double x, ref double y, int stride, int rows, ref Vector<double> sums, ColumnAhead ahead)
    {
        ref var x1 = ref Unsafe.Add(ref x, stride);
        ref var x2 = ref Unsafe.Add(ref x1, stride);
        ref var y1 = ref Unsafe.Add(ref y, stride);
        ref var y2 = ref Unsafe.Add(ref y1, stride);
        var sum00 = sums;
        var sum10 = Unsafe.Add(ref sums, 1);
        var sum20 = Unsafe.Add(ref sums, 2);
        var sum01 = Unsafe.Add(ref sums, 3);
        var sum11 = Unsafe.Add(ref sums, 4);
        var sum21 = Unsafe.Add(ref sums, 5);
        var sum02 = Unsafe.Add(ref sums, 6);
        var sum12 = Unsafe.Add(ref sums, 7);
        var sum22 = Unsafe.Add(ref sums, 8);

        for (var row = 0; row < rows; row += Vector<double>.Count)
        {
            ahead.Ask(row);
            var top = Vector.LoadUnsafe(ref x, (nuint)row);
            var middle = Vector.LoadUnsafe(ref x1, (nuint)row);
            var bottom = Vector.LoadUnsafe(ref x2, (nuint)row);

            var factor = Vector.LoadUnsafe(ref y, (nuint)row);
            sum00 = Vector.MultiplyAddEstimate(top, factor, sum00);
            sum10 = Vector.MultiplyAddEstimate(middle, factor, sum10);
            sum20 = Vector.MultiplyAddEstimate(bottom, factor, sum20);

            factor = Vector.LoadUnsafe(ref y1, (nuint)row);
            sum01 = Vector.MultiplyAddEstimate(top, factor, sum01);
            sum11 = Vector.MultiplyAddEstimate(middle, factor, sum11);
            sum21 = Vector.MultiplyAddEstimate(bottom, factor, sum21);

            factor = Vector.LoadUnsafe(ref y2, (nuint)row);
            sum02 = Vector.MultiplyAddEstimate(top, factor, sum02);
            sum12 = Vector.MultiplyAddEstimate(middle, factor, sum12);
            sum22 = Vector.MultiplyAddEstimate(bottom, factor, sum22);
        }

        sums = sum00;
        Unsafe.Add(ref sums, 1) = sum10;
        Unsafe.Add(ref sums, 2) = sum20;
        Unsafe.Add(ref sums, 3) = sum01;
        Unsafe.Add(ref sums, 4) = sum11;
        Unsafe.Add(ref sums, 5) = sum21;
        Unsafe.Add(ref sums, 6) = sum02;
        Unsafe.Add(ref sums, 7) = sum12;
        Unsafe.Add(ref sums, 8) = sum22;
    }

    /// <summary>The same with four others, for twelve products.</summary>
    /// <param name="x">The first column of the tile; it determines the row of a sum.</param>
    /// <param name="y">The first of the other columns.</param>
    /// <param name="stride">The distance between two columns.</param>
    /// <param name="rows">The number of rows, in whole vectors.</param>
    /// <param name="sums">The first of the twelve sums, in column order.</param>
    /// <param name="ahead">A column to prefetch.</param>
    public static void AddFour(ref double x, ref double y, int stride, int rows, ref Vector<double> sums, ColumnAhead ahead)
    {
        ref var x1 = ref Unsafe.Add(ref x, stride);
        ref var x2 = ref Unsafe.Add(ref x1, stride);
        ref var y1 = ref Unsafe.Add(ref y, stride);
        ref var y2 = ref Unsafe.Add(ref y1, stride);
        ref var y3 = ref Unsafe.Add(ref y2, stride);
        var sum00 = sums;
        var sum10 = Unsafe.Add(ref sums, 1);
        var sum20 = Unsafe.Add(ref sums, 2);
        var sum01 = Unsafe.Add(ref sums, 3);
        var sum11 = Unsafe.Add(ref sums, 4);
        var sum21 = Unsafe.Add(ref sums, 5);
        var sum02 = Unsafe.Add(ref sums, 6);
        var sum12 = Unsafe.Add(ref sums, 7);
        var sum22 = Unsafe.Add(ref sums, 8);
        var sum03 = Unsafe.Add(ref sums, 9);
        var sum13 = Unsafe.Add(ref sums, 10);
        var sum23 = Unsafe.Add(ref sums, 11);

        for (var row = 0; row < rows; row += Vector<double>.Count)
        {
            ahead.Ask(row);
            var top = Vector.LoadUnsafe(ref x, (nuint)row);
            var middle = Vector.LoadUnsafe(ref x1, (nuint)row);
            var bottom = Vector.LoadUnsafe(ref x2, (nuint)row);

            var factor = Vector.LoadUnsafe(ref y, (nuint)row);
            sum00 = Vector.MultiplyAddEstimate(top, factor, sum00);
            sum10 = Vector.MultiplyAddEstimate(middle, factor, sum10);
            sum20 = Vector.MultiplyAddEstimate(bottom, factor, sum20);

            factor = Vector.LoadUnsafe(ref y1, (nuint)row);
            sum01 = Vector.MultiplyAddEstimate(top, factor, sum01);
            sum11 = Vector.MultiplyAddEstimate(middle, factor, sum11);
            sum21 = Vector.MultiplyAddEstimate(bottom, factor, sum21);

            factor = Vector.LoadUnsafe(ref y2, (nuint)row);
            sum02 = Vector.MultiplyAddEstimate(top, factor, sum02);
            sum12 = Vector.MultiplyAddEstimate(middle, factor, sum12);
            sum22 = Vector.MultiplyAddEstimate(bottom, factor, sum22);

            factor = Vector.LoadUnsafe(ref y3, (nuint)row);
            sum03 = Vector.MultiplyAddEstimate(top, factor, sum03);
            sum13 = Vector.MultiplyAddEstimate(middle, factor, sum13);
            sum23 = Vector.MultiplyAddEstimate(bottom, factor, sum23);
        }

        sums = sum00;
        Unsafe.Add(ref sums, 1) = sum10;
        Unsafe.Add(ref sums, 2) = sum20;
        Unsafe.Add(ref sums, 3) = sum01;
        Unsafe.Add(ref sums, 4) = sum11;
        Unsafe.Add(ref sums, 5) = sum21;
        Unsafe.Add(ref sums, 6) = sum02;
        Unsafe.Add(ref sums, 7) = sum12;
        Unsafe.Add(ref sums, 8) = sum22;
        Unsafe.Add(ref sums, 9) = sum03;
        Unsafe.Add(ref sums, 10) = sum13;
        Unsafe.Add(ref sums, 11) = sum23;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>
/// Adds Σ xᵢxⱼ for every pair of columns, in tiles of three by three. Nine sums, three columns and one factor fill the vector registers. Six loads serve nine
/// multiplications, so arithmetic limits the speed, not memory.
/// </summary>
/// <remarks>
/// It is the register blocking of K. Goto and R. van de Geijn, Anatomy of High-Performance Matrix Multiplication, 2008,
/// https://doi.org/10.1145/1356052.1356053, for the lower triangle only. Each lane has its own sum until all rows are added.
/// </remarks>
internal static class ProductTiles
{
    public const int Side = 3;

    private const int Sums = Side * Side;

    /// <summary>The number of sums in a lower triangle with this number of tiles per side.</summary>
    public static int Length(int tileCount) => First(tileCount, 0);

    /// <summary>The index of the first sum of a tile. The sums of a tile are in row order.</summary>
    public static int First(int i, int j) => ((i * (i + 1) / 2) + j) * Sums;

    /// <summary>The index of the sum of two columns' products; i ≥ j.</summary>
    public static int Index(int i, int j) => First(i / Side, j / Side) + (i % Side * Side) + (j % Side);

    /// <summary>Adds the products of the columns of different tiles. Those within a tile were added when it was filled.</summary>
    public static void Add(ShiftedSlice slice, Vector<double>[] products)
    {
        for (var i = 1; i < slice.TileCount; i++)
        {
            for (var j = 0; j < i; j++)
                AddTile(ref slice.FirstColumn(i), ref slice.FirstColumn(j), slice.Capacity, slice.PaddedRows, ref products[First(i, j)]);
        }
    }

    /// <summary>Adds the nine products of two tiles' columns.</summary>
    /// <param name="x">The first column of one tile; it determines the row of a sum.</param>
    /// <param name="y">The first column of the other tile.</param>
    /// <param name="stride">The distance between two columns.</param>
    /// <param name="rows">The number of rows, in whole vectors.</param>
    /// <param name="sums">The first of the nine sums.</param>
    public static void AddTile(ref double x, ref double y, int stride, int rows, ref Vector<double> sums)
    {
        ref var x1 = ref Unsafe.Add(ref x, stride);
        ref var x2 = ref Unsafe.Add(ref x1, stride);
        ref var y1 = ref Unsafe.Add(ref y, stride);
        ref var y2 = ref Unsafe.Add(ref y1, stride);
        var sum00 = sums;
        var sum01 = Unsafe.Add(ref sums, 1);
        var sum02 = Unsafe.Add(ref sums, 2);
        var sum10 = Unsafe.Add(ref sums, 3);
        var sum11 = Unsafe.Add(ref sums, 4);
        var sum12 = Unsafe.Add(ref sums, 5);
        var sum20 = Unsafe.Add(ref sums, 6);
        var sum21 = Unsafe.Add(ref sums, 7);
        var sum22 = Unsafe.Add(ref sums, 8);

        for (var row = 0; row < rows; row += Vector<double>.Count)
        {
            var left = Vector.LoadUnsafe(ref y, (nuint)row);
            var middle = Vector.LoadUnsafe(ref y1, (nuint)row);
            var right = Vector.LoadUnsafe(ref y2, (nuint)row);

            var factor = Vector.LoadUnsafe(ref x, (nuint)row);
            sum00 = Vector.MultiplyAddEstimate(factor, left, sum00);
            sum01 = Vector.MultiplyAddEstimate(factor, middle, sum01);
            sum02 = Vector.MultiplyAddEstimate(factor, right, sum02);

            factor = Vector.LoadUnsafe(ref x1, (nuint)row);
            sum10 = Vector.MultiplyAddEstimate(factor, left, sum10);
            sum11 = Vector.MultiplyAddEstimate(factor, middle, sum11);
            sum12 = Vector.MultiplyAddEstimate(factor, right, sum12);

            factor = Vector.LoadUnsafe(ref x2, (nuint)row);
            sum20 = Vector.MultiplyAddEstimate(factor, left, sum20);
            sum21 = Vector.MultiplyAddEstimate(factor, middle, sum21);
            sum22 = Vector.MultiplyAddEstimate(factor, right, sum22);
        }

        sums = sum00;
        Unsafe.Add(ref sums, 1) = sum01;
        Unsafe.Add(ref sums, 2) = sum02;
        Unsafe.Add(ref sums, 3) = sum10;
        Unsafe.Add(ref sums, 4) = sum11;
        Unsafe.Add(ref sums, 5) = sum12;
        Unsafe.Add(ref sums, 6) = sum20;
        Unsafe.Add(ref sums, 7) = sum21;
        Unsafe.Add(ref sums, 8) = sum22;
    }
}

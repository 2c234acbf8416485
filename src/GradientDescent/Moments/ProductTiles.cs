using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent;

/// <summary>
/// Adds Σ xᵢxⱼ of every pair of columns, three by three at a time: nine sums, three columns and one factor fill the vector
/// registers, and six loads pay for nine multiplications, so arithmetic and not memory sets the pace.
/// </summary>
/// <remarks>The register blocking of Goto and van de Geijn, Anatomy of High-Performance Matrix Multiplication, 2008, for the lower triangle only.</remarks>
internal static class ProductTiles
{
    public const int Side = 3;

    /// <param name="slice">The rows.</param>
    /// <param name="products">The sums of the slice's padded columns, row by row; only the tiles on and below the diagonal are added to.</param>
    public static void Add(ShiftedSlice slice, double[] products)
    {
        for (var i = 0; i < slice.PaddedColumns; i += Side)
        {
            for (var j = 0; j <= i; j += Side)
                AddTile(ref slice.Column(i), ref slice.Column(j), slice.PaddedRows, ref products[(i * slice.PaddedColumns) + j], slice.PaddedColumns);
        }
    }

    private static void AddTile(ref double x, ref double y, int rows, ref double products, int stride)
    {
        ref var x1 = ref Unsafe.Add(ref x, ShiftedSlice.MostRows);
        ref var x2 = ref Unsafe.Add(ref x1, ShiftedSlice.MostRows);
        ref var y1 = ref Unsafe.Add(ref y, ShiftedSlice.MostRows);
        ref var y2 = ref Unsafe.Add(ref y1, ShiftedSlice.MostRows);
        Vector<double> sum00 = default, sum01 = default, sum02 = default;
        Vector<double> sum10 = default, sum11 = default, sum12 = default;
        Vector<double> sum20 = default, sum21 = default, sum22 = default;

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

        AddRow(ref products, sum00, sum01, sum02);
        AddRow(ref Unsafe.Add(ref products, stride), sum10, sum11, sum12);
        AddRow(ref Unsafe.Add(ref products, 2 * stride), sum20, sum21, sum22);
    }

    private static void AddRow(ref double products, Vector<double> left, Vector<double> middle, Vector<double> right)
    {
        products += Vector.Sum(left);
        Unsafe.Add(ref products, 1) += Vector.Sum(middle);
        Unsafe.Add(ref products, 2) += Vector.Sum(right);
    }
}

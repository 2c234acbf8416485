using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>
/// The three reflectors of a tile's three columns, applied together to the columns after them: products with three columns at a time and one subtraction, like
/// <see cref="ProductTiles"/> for moments.
/// </summary>
/// <remarks>
/// It is the compact form I − VTVᵀ of R. Schreiber and C. Van Loan, A Storage-Efficient WY Representation for Products of Householder Transformations, 1989,
/// https://doi.org/10.1137/0910005. The inverse of T is used in place of T: it is the lower triangle of VᵀV, with 1/τ on the diagonal.
/// </remarks>
internal sealed class ReflectorPanel
{
    private readonly Vector<double>[] _products = new Vector<double>[ProductTiles.Side * ProductTiles.Side];
    private readonly double[] _times = new double[ProductTiles.Side * ProductTiles.Side];
    private Reflector _first;
    private Reflector _second;
    private Reflector _third;
    private double _overlap10;
    private double _overlap20;
    private double _overlap21;

    /// <summary>Computes the reflectors. The tile's columns become the rows of v, and R receives the result.</summary>
    /// <param name="x">The first column.</param>
    /// <param name="stride">The distance between two columns.</param>
    /// <param name="rows">The number of rows, in pairs of vectors.</param>
    /// <param name="r">R, from the first column's diagonal element on.</param>
    /// <param name="size">The distance between two rows of R.</param>
    public void Factor(ref double x, int stride, int rows, ref double r, int size)
    {
        ref var x1 = ref Unsafe.Add(ref x, stride);
        ref var x2 = ref Unsafe.Add(ref x1, stride);
        ref var r1 = ref Unsafe.Add(ref r, size);
        ref var r2 = ref Unsafe.Add(ref r1, size);

        var (square0, product1, product2) = ReflectorTiles.Products(ref x, ref x1, ref x2, rows);
        _first = Reflector.Of(ref r, square0);
        var times1 = _first.Reflect(ref Unsafe.Add(ref r, 1), product1);
        var times2 = _first.Reflect(ref Unsafe.Add(ref r, 2), product2);

        (var square1, product2, _overlap10) = ReflectorTiles.SubtractFirst(ref x, times1, times2, ref x1, ref x2, rows);
        _second = Reflector.Of(ref Unsafe.Add(ref r1, 1), square1);
        times2 = _second.Reflect(ref Unsafe.Add(ref r1, 2), product2);

        (var square2, _overlap20, _overlap21) = ReflectorTiles.SubtractSecond(ref x, ref x1, times2, ref x2, rows);
        _third = Reflector.Of(ref Unsafe.Add(ref r2, 2), square2);
    }

    /// <summary>Applies the reflectors to the columns of another tile.</summary>
    /// <param name="x">The first of the columns that the reflectors were computed from.</param>
    /// <param name="y">The first of the columns to reflect.</param>
    /// <param name="stride">The distance between two columns.</param>
    /// <param name="rows">The number of rows, in pairs of vectors.</param>
    /// <param name="r">R, from the first reflector's row and the first of the columns on.</param>
    /// <param name="size">The distance between two rows of R.</param>
    /// <param name="ahead">A column to prefetch.</param>
    public void Reflect(ref double x, ref double y, int stride, int rows, ref double r, int size, ColumnAhead ahead)
    {
        Array.Clear(_products);
        ProductTile.AddThree(ref x, ref y, stride, rows, ref _products[0], ahead);
        for (var column = 0; column < ProductTiles.Side; column++)
        {
            ref var top = ref Unsafe.Add(ref r, column);
            var times0 = _first.Reflect(ref top, Product(0, column));
            top = ref Unsafe.Add(ref top, size);
            var times1 = _second.Reflect(ref top, Product(1, column) - (_overlap10 * times0));
            top = ref Unsafe.Add(ref top, size);
            var times2 = _third.Reflect(ref top, Product(2, column) - (_overlap20 * times0) - (_overlap21 * times1));
            _times[column] = times0;
            _times[ProductTiles.Side + column] = times1;
            _times[(2 * ProductTiles.Side) + column] = times2;
        }

        ReflectorTiles.Subtract(ref x, _times, ref y, stride, rows);
    }

    private double Product(int reflector, int column) => Vector.Sum(_products[(column * ProductTiles.Side) + reflector]);
}

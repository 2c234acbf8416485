using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>A few hundred consecutive rows, column by column, as a kernel reads them in one call.</summary>
/// <remarks>
/// Every column has room for its rows rounded up to whole vectors. The numbers after the last row are finite, but have no meaning.
/// </remarks>
/// <typeparam name="T">The number type of the columns: <c>double</c> or <c>float</c>.</typeparam>
public readonly ref struct Block<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Span<T> _cells;
    private readonly int _stride;

    /// <summary>Creates a view of rows in a larger column-major array.</summary>
    /// <param name="cells">The array, from the first row of the first column on.</param>
    /// <param name="stride">The distance between the same row of two neighbouring columns.</param>
    /// <param name="rows">The number of rows of the block.</param>
    public Block(Span<T> cells, int stride, int rows)
    {
        _cells = cells;
        _stride = stride;
        Rows = rows;
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The first cell of a column; the others follow it in memory.</summary>
    public ref T Column(int column) => ref _cells[column * _stride];

    /// <summary>The cells of a column, one per row.</summary>
    internal Span<T> Cells(int column) => _cells.Slice(column * _stride, Rows);

    /// <summary>One cell.</summary>
    public ref T this[int column, int row] => ref _cells[(column * _stride) + row];

    /// <summary>Returns at most this number of rows, starting with one row, as a block.</summary>
    public Block<T> Slice(int from, int mostRows) => new(_cells[from..], _stride, Math.Min(mostRows, Rows - from));

    /// <summary>Copies one row to another block with as many columns.</summary>
    internal void CopyRow(int row, Block<T> to, int at)
    {
        for (int from = row, into = at; from < _cells.Length && into < to._cells.Length; from += _stride, into += to._stride)
            to._cells[into] = _cells[from];
    }

    /// <summary>Whether all numbers of a column are finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool IsFinite(int column)
    {
        ref var cells = ref Column(column);
        var finite = Vector<T>.AllBitsSet;
        for (var row = 0; row < Rows; row += Vector<T>.Count)
            finite &= Vector.IsFinite(Vector.LoadUnsafe(ref cells, (nuint)row));
        return Vector.AllWhereAllBitsSet(finite);
    }

    /// <summary>Whether all numbers of the first columns are finite: x − x is 0 for those only. Four columns at a time, because the loop is short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool AreFinite(int columnCount)
    {
        var differences = Vector<T>.Zero;
        for (var column = 0; column < columnCount; column += 4)
        {
            ref var cells0 = ref Column(column);
            ref var cells1 = ref Column(Math.Min(column + 1, columnCount - 1));
            ref var cells2 = ref Column(Math.Min(column + 2, columnCount - 1));
            ref var cells3 = ref Column(Math.Min(column + 3, columnCount - 1));
            for (var row = 0; row < Rows; row += Vector<T>.Count)
            {
                var values0 = Vector.LoadUnsafe(ref cells0, (nuint)row);
                var values1 = Vector.LoadUnsafe(ref cells1, (nuint)row);
                var values2 = Vector.LoadUnsafe(ref cells2, (nuint)row);
                var values3 = Vector.LoadUnsafe(ref cells3, (nuint)row);
                differences |= (values0 - values0) | (values1 - values1) | (values2 - values2) | (values3 - values3);
            }
        }

        return Vector.EqualsAll(differences, Vector<T>.Zero);
    }

    /// <summary>Whether a column has a negative number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool HasNegative(int column)
    {
        ref var cells = ref Column(column);
        var negative = Vector<T>.Zero;
        for (var row = 0; row < Rows; row += Vector<T>.Count)
            negative |= Vector.LessThan(Vector.LoadUnsafe(ref cells, (nuint)row), Vector<T>.Zero);
        return Vector.AnyWhereAllBitsSet(negative);
    }

    /// <summary>Whether a column has an infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool HasInfinity(int column)
    {
        ref var cells = ref Column(column);
        var infinite = Vector<T>.Zero;
        for (var row = 0; row < Rows; row += Vector<T>.Count)
            infinite |= Vector.IsInfinity(Vector.LoadUnsafe(ref cells, (nuint)row));
        return Vector.AnyWhereAllBitsSet(infinite);
    }

    /// <summary>Replaces every NaN of a column by a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void ReplaceNaN(int column, T number)
    {
        ref var cells = ref Column(column);
        for (var row = 0; row < Rows; row += Vector<T>.Count)
        {
            var vector = Vector.LoadUnsafe(ref cells, (nuint)row);
            Vector.StoreUnsafe(Vector.ConditionalSelect(Vector.IsNaN(vector), Vector.Create(number), vector), ref cells, (nuint)row);
        }
    }

    internal void ReplaceInfinity(int column, T number)
    {
        ref var cells = ref Column(column);
        for (var row = 0; row < Rows; row += Vector<T>.Count)
        {
            var vector = Vector.LoadUnsafe(ref cells, (nuint)row);
            Vector.StoreUnsafe(Vector.ConditionalSelect(Vector.IsInfinity(vector), Vector.Create(number), vector), ref cells, (nuint)row);
        }
    }

    /// <summary>The index of the first column, from one column on, in which a row has NaN or an infinity; −1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int FirstNotFinite(int row, int from)
    {
        for (int column = from, at = (from * _stride) + row; at < _cells.Length; column++, at += _stride)
        {
            if (!T.IsFinite(_cells[at]))
                return column;
        }

        return -1;
    }

    /// <summary>
    /// The value in the lanes that hold rows, and 0 in the lanes after the last row. It must be applied after the loss, because a loss need not be 0 if
    /// prediction and target are 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> RowsOnly(int row, Vector<T> value)
    {
        var live = Vector.LessThan(Vector<T>.Indices, Vector.Create(T.CreateTruncating(Rows - row)));
        return Vector.ConditionalSelect(live, value, Vector<T>.Zero);
    }
}

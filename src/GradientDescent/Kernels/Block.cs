using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>A few hundred consecutive rows, column by column. It lives for one call of a kernel.</summary>
/// <remarks>
/// Every column has room for its rows rounded up to whole vectors; what stands behind the last row is finite but means nothing.
/// </remarks>
/// <typeparam name="T">What the columns hold.</typeparam>
public readonly ref struct Block<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Span<T> _cells;
    private readonly int _stride;

    /// <summary>A view of rows in a larger column-major store.</summary>
    /// <param name="cells">The store, from the first row of the first column on.</param>
    /// <param name="stride">How far the same row of the next column is away.</param>
    /// <param name="rows">How many rows the block has.</param>
    public Block(Span<T> cells, int stride, int rows)
    {
        _cells = cells;
        _stride = stride;
        Rows = rows;
    }

    /// <summary>How many rows the block has.</summary>
    public int Rows { get; }

    /// <summary>The first cell of a column; the rest follow it in memory.</summary>
    public ref T Column(int column) => ref _cells[column * _stride];

    /// <summary>The cells of a column, one a row.</summary>
    internal Span<T> Cells(int column) => _cells.Slice(column * _stride, Rows);

    /// <summary>One cell.</summary>
    public ref T this[int column, int row] => ref _cells[(column * _stride) + row];

    /// <summary>Up to so many of its rows, from one on, as a block of their own.</summary>
    public Block<T> Slice(int from, int mostRows) => new(_cells[from..], _stride, Math.Min(mostRows, Rows - from));

    /// <summary>Copies one of its rows to a place in another block of as many columns.</summary>
    internal void CopyRow(int row, Block<T> to, int at)
    {
        for (int from = row, into = at; from < _cells.Length && into < to._cells.Length; from += _stride, into += to._stride)
            to._cells[into] = _cells[from];
    }

    /// <summary>Whether a column has neither NaN nor an infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool IsFinite(int column)
    {
        ref var cells = ref Column(column);
        var finite = Vector<T>.AllBitsSet;
        for (var row = 0; row < Rows; row += Vector<T>.Count)
            finite &= Vector.IsFinite(Vector.LoadUnsafe(ref cells, (nuint)row));
        return Vector.AllWhereAllBitsSet(finite);
    }

    /// <summary>Whether a column has a number below 0.</summary>
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

    /// <summary>Puts a number in the place of every NaN in a column.</summary>
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

    /// <summary>The first column, from one on, in which a row has NaN or an infinity; −1 where it has none.</summary>
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
    /// The value in the lanes that hold rows, 0 in the lanes behind the last row. A loss need not be 0 where
    /// prediction and target are, so this comes after the loss.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> RowsOnly(int row, Vector<T> value)
    {
        var live = Vector.LessThan(Vector<T>.Indices, Vector.Create(T.CreateTruncating(Rows - row)));
        return Vector.ConditionalSelect(live, value, Vector<T>.Zero);
    }
}

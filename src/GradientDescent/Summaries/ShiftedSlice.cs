using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Summaries;

/// <summary>
/// A slice: a few rows of a block as doubles, minus a provisional mean. It fits into the caches nearest to the processor, where the
/// products read it repeatedly. It has no memory before the first rows, because sums that only merge others need none.
/// </summary>
internal sealed class ShiftedSlice
{
    private readonly double[] _shift;
    private AlignedCells? _cells;
    private RowRoots? _roots;

    /// <param name="shift">The provisional mean: one number per column.</param>
    public ShiftedSlice(double[] shift)
    {
        _shift = shift;
        Capacity = RowsFor(shift.Length);
        TileCount = ProductTiles.TileCount(shift.Length);
        Ahead = new(shift.Length, ProductTiles.LoopCount(TileCount));
    }

    /// <summary>The maximum number of rows.</summary>
    public int Capacity { get; }

    /// <summary>The number of tiles (three columns each), rounded up. Surplus columns repeat the last one.</summary>
    public int TileCount { get; }

    /// <summary>The number of rows, rounded up to whole vectors; the rows after the last one are 0.</summary>
    public int PaddedRows { get; private set; }

    /// <summary>The first column of a tile; the next one follows after <see cref="Capacity"/> numbers.</summary>
    public ref double FirstColumn(int tile) => ref _cells![tile * ProductTiles.Side * Capacity];

    /// <summary>The rows that are likely to come next, to be prefetched while the products of these are computed.</summary>
    public RowsAhead Ahead { get; }

    /// <summary>Fills the slice with rows. Adds their sums, and the products of the columns within each tile.</summary>
    public void Fill<T>(Block<T> rows, Vector<double>[] sums, Vector<double>[] products)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (rows.Rows % Vector<double>.Count == 0)
        {
            Fill(rows, new EqualRows(), sums, products);
        }
        else
        {
            _roots ??= new(Capacity);
            _roots.Fill(rows.Rows);
            Fill(rows, _roots.Weighing, sums, products);
        }
    }

    /// <summary>
    /// The same for rows whose weight is in the last column. Each number is multiplied by the square root of its row's weight, so products
    /// are weighted.
    /// </summary>
    public void FillWeighted<T>(Block<T> rows, Vector<double>[] sums, Vector<double>[] products)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        _roots ??= new(Capacity);
        _roots.Fill(rows, _shift.Length);
        Fill(rows, _roots.Weighing, sums, products);
    }

    /// <summary>
    /// The number of rows per slice. Few rows fit into a nearer cache. Many rows make up for the time that a tile needs to start and to end, which matters more if
    /// there are many tiles.
    /// </summary>
    public static int RowsFor(int columnCount) => Math.Clamp(1 << int.Log2(4 * columnCount), 64, 256);

    /// <summary>Returns the memory to its pool. The slice must not be used after that.</summary>
    public void Release()
    {
        _cells?.Release();
        _cells = null;
    }

    private void Fill<T, TWeighing>(Block<T> rows, TWeighing weighing, Vector<double>[] sums, Vector<double>[] products)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TWeighing : struct, IRowWeighing
    {
        _cells ??= AlignedCells.Borrowed(TileCount * ProductTiles.Side * Capacity);
        _cells.Align();
        Ahead.Follow(rows);
        PaddedRows = (rows.Rows + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        for (var tile = 0; tile < TileCount; tile++)
            ShiftedTile.Fill(rows, ColumnsOf(tile), _shift, weighing, ref FirstColumn(tile), Capacity, PaddedRows, !Ahead.IsEnough, ref sums[tile * ProductTiles.Side], ref products[ProductTiles.First(tile, tile)]);
    }

    private (int Left, int Middle, int Right) ColumnsOf(int tile)
    {
        var (first, last) = (tile * ProductTiles.Side, _shift.Length - 1);
        return (first, Math.Min(first + 1, last), Math.Min(first + 2, last));
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;
using GradientDescent.Numerics;

namespace GradientDescent.Summaries;

/// <summary>
/// A slice: a few rows of a block as doubles, minus a provisional mean. It fits into the caches nearest to the processor, where the
/// products read it repeatedly. It has no memory before the first rows, because sums that only merge others need none.
/// </summary>
internal sealed class ShiftedSlice
{
    /// <summary>Measured: with fewer tiles, too little is computed between two slices to hide the time of memory.</summary>
    private const int TilesToAskAhead = 6;

    private readonly double[] _shift;
    private readonly RowsAhead _ahead = new();
    private AlignedCells? _cells;
    private RowRoots? _roots;

    /// <param name="shift">The provisional mean: one number per column.</param>
    public ShiftedSlice(double[] shift)
    {
        _shift = shift;
        Capacity = RowsFor(shift.Length);
        TileCount = (shift.Length + ProductTiles.Side - 1) / ProductTiles.Side;
    }

    /// <summary>The maximum number of rows.</summary>
    public int Capacity { get; }

    /// <summary>The number of tiles (three columns each), rounded up. Surplus columns repeat the last one.</summary>
    public int TileCount { get; }

    /// <summary>The number of rows, rounded up to whole vectors; the rows after the last one are 0.</summary>
    public int PaddedRows { get; private set; }

    /// <summary>The first column of a tile; the next one follows after <see cref="Capacity"/> numbers.</summary>
    public ref double FirstColumn(int tile) => ref _cells![tile * ProductTiles.Side * Capacity];

    /// <summary>Whether to prefetch the next slice while the products of this one are computed. Few columns are prefetched while they are filled.</summary>
    private bool AsksAhead => TileCount >= TilesToAskAhead;

    /// <summary>Prefetches a tile's columns of the rows that are likely to come next.</summary>
    public void AskAhead(int tile)
    {
        if (AsksAhead)
            _ahead.Ask(tile * ProductTiles.Side, Math.Min((tile + 1) * ProductTiles.Side, _shift.Length));
    }

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
        _ahead.Follow(rows, _shift.Length);
        PaddedRows = (rows.Rows + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        for (var tile = 0; tile < TileCount; tile++)
            FillTile(rows, tile, weighing, ref sums[tile * ProductTiles.Side], ref products[ProductTiles.First(tile, tile)]);
    }

    /// <summary>Three columns in one loop: several streams from memory at once, and no addition that waits for the one before it.</summary>
    private void FillTile<T, TWeighing>(Block<T> rows, int tile, TWeighing weighing, ref Vector<double> sums, ref Vector<double> products)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TWeighing : struct, IRowWeighing
    {
        var last = _shift.Length - 1;
        var column0 = tile * ProductTiles.Side;
        var column1 = Math.Min(column0 + 1, last);
        var column2 = Math.Min(column0 + 2, last);
        ref var from0 = ref rows.Column(column0);
        ref var from1 = ref rows.Column(column1);
        ref var from2 = ref rows.Column(column2);
        ref var to0 = ref FirstColumn(tile);
        ref var to1 = ref Unsafe.Add(ref to0, Capacity);
        ref var to2 = ref Unsafe.Add(ref to1, Capacity);
        var shift0 = Vector.Create(_shift[column0]);
        var shift1 = Vector.Create(_shift[column1]);
        var shift2 = Vector.Create(_shift[column2]);
        var sum0 = sums;
        var sum1 = Unsafe.Add(ref sums, 1);
        var sum2 = Unsafe.Add(ref sums, 2);
        var product00 = products;
        var product10 = Unsafe.Add(ref products, 1);
        var product20 = Unsafe.Add(ref products, 2);
        var product11 = Unsafe.Add(ref products, 4);
        var product21 = Unsafe.Add(ref products, 5);
        var product22 = Unsafe.Add(ref products, 8);

        var prefetches = !AsksAhead;

        for (var row = 0; row < PaddedRows; row += Vector<double>.Count)
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

using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;
using GradientDescent.Numerics;

namespace GradientDescent.Summaries;

/// <summary>
/// A slice: a few rows of a block as doubles, centred and multiplied by the square roots of their weights. It fits into the caches
/// nearest to the processor, where reflectors pass over it repeatedly.
/// </summary>
/// <param name="columnCount">The number of features, plus 1 for the target.</param>
internal sealed class CentredSlice(int columnCount)
{
    public const int MaxRows = 256;

    private readonly AlignedCells _cells = new(ProductTiles.TileCount(columnCount) * ProductTiles.Side * MaxRows);
    private readonly RowRoots _roots = new(MaxRows);
    private bool _hasRoots;

    /// <summary>
    /// The maximum number of rows. More rows per slice save square roots and divisions of reflectors; fewer rows fit into the cache.
    /// </summary>
    public int Capacity { get; } = MaxRows;

    /// <summary>The number of rows, rounded up to pairs of vectors; the rows after the last one are 0.</summary>
    public int PaddedRows { get; private set; }

    /// <summary>The first column of a tile (three columns); the next one follows after <see cref="Capacity"/> numbers. A surplus column repeats the last.</summary>
    public ref double FirstColumn(int tile) => ref _cells[tile * ProductTiles.Side * Capacity];

    /// <summary>The rows that are likely to come next, to be prefetched while these are reflected.</summary>
    public RowsAhead Ahead { get; } = new(columnCount, TilePairs(columnCount));

    /// <summary>Starts a slice of rows with another origin, without rows at first.</summary>
    /// <param name="rows">The number of rows that will follow.</param>
    public void Clear(int rows)
    {
        PaddedRows = RoundUp(rows, 2 * Vector<double>.Count);
        _cells.Clear();
        _cells.Align();
    }

    /// <summary>One cell.</summary>
    public ref double this[int column, int row] => ref _cells[(column * Capacity) + row];

    /// <summary>Σ w(z − origin) of each column.</summary>
    /// <param name="rows">The rows of the next slice.</param>
    /// <param name="weightColumn">The index of the weight column; null if every row has weight 1.</param>
    /// <param name="origin">A number of about the size of each column.</param>
    /// <param name="sums">Receives the sums.</param>
    public void Sum<T>(Block<T> rows, int? weightColumn, double[] origin, double[] sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        _hasRoots = weightColumn is not null || rows.Rows % Vector<double>.Count != 0;
        if (weightColumn is { } column)
            _roots.Fill(rows, column);
        else if (_hasRoots)
            _roots.Fill(rows.Rows);

        for (var tile = 0; tile * ProductTiles.Side < columnCount; tile++)
        {
            if (_hasRoots)
                SumTile(rows, tile, _roots.Weighing, origin, sums);
            else
                SumTile(rows, tile, new EqualRows(), origin, sums);
        }
    }

    /// <summary>Fills the slice with the rows of the last sums: √w · ((z − origin) − centre).</summary>
    /// <param name="rows">The same rows again.</param>
    /// <param name="origin">The number to subtract first, per column.</param>
    /// <param name="centre">The number to subtract second. For numbers far from zero, the sum of both would be rounded.</param>
    public void Fill<T>(Block<T> rows, double[] origin, double[] centre)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        PaddedRows = RoundUp(rows.Rows, 2 * Vector<double>.Count);
        _cells.Align();
        Ahead.Follow(rows);
        for (var tile = 0; tile * ProductTiles.Side < columnCount; tile++)
        {
            if (_hasRoots)
                FillTile(rows, tile, _roots.Weighing, origin, centre);
            else
                FillTile(rows, tile, new EqualRows(), origin, centre);
        }
    }

    private void SumTile<T, TWeighing>(Block<T> rows, int tile, TWeighing weighing, double[] origin, double[] sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TWeighing : struct, IRowWeighing
    {
        var (column0, column1, column2) = ColumnsOf(tile);
        ref var from0 = ref rows.Column(column0);
        ref var from1 = ref rows.Column(column1);
        ref var from2 = ref rows.Column(column2);
        var origin0 = Vector.Create(origin[column0]);
        var origin1 = Vector.Create(origin[column1]);
        var origin2 = Vector.Create(origin[column2]);
        var sum0 = Vector<double>.Zero;
        var sum1 = Vector<double>.Zero;
        var sum2 = Vector<double>.Zero;

        var prefetches = !Ahead.IsEnough;
        for (var row = 0; row < rows.Rows; row += Vector<double>.Count)
        {
            if (prefetches)
            {
                Prefetch.Ahead(ref from0, row);
                Prefetch.Ahead(ref from1, row);
                Prefetch.Ahead(ref from2, row);
            }

            sum0 += weighing.TimesRoot(weighing.TimesRoot(Doubles.Load(ref from0, row) - origin0, row), row);
            sum1 += weighing.TimesRoot(weighing.TimesRoot(Doubles.Load(ref from1, row) - origin1, row), row);
            sum2 += weighing.TimesRoot(weighing.TimesRoot(Doubles.Load(ref from2, row) - origin2, row), row);
        }

        sums[column0] = Vector.Sum(sum0);
        sums[column1] = Vector.Sum(sum1);
        sums[column2] = Vector.Sum(sum2);
    }

    private void FillTile<T, TWeighing>(Block<T> rows, int tile, TWeighing weighing, double[] origin, double[] centre)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TWeighing : struct, IRowWeighing
    {
        var (column0, column1, column2) = ColumnsOf(tile);
        ref var from0 = ref rows.Column(column0);
        ref var from1 = ref rows.Column(column1);
        ref var from2 = ref rows.Column(column2);
        ref var to0 = ref FirstColumn(tile);
        ref var to1 = ref Unsafe.Add(ref to0, Capacity);
        ref var to2 = ref Unsafe.Add(ref to1, Capacity);
        var (origin0, centre0) = (Vector.Create(origin[column0]), Vector.Create(centre[column0]));
        var (origin1, centre1) = (Vector.Create(origin[column1]), Vector.Create(centre[column1]));
        var (origin2, centre2) = (Vector.Create(origin[column2]), Vector.Create(centre[column2]));

        var row = 0;
        for (; row < rows.Rows; row += Vector<double>.Count)
        {
            Vector.StoreUnsafe(weighing.TimesRoot(Doubles.Load(ref from0, row) - origin0 - centre0, row), ref to0, (nuint)row);
            Vector.StoreUnsafe(weighing.TimesRoot(Doubles.Load(ref from1, row) - origin1 - centre1, row), ref to1, (nuint)row);
            Vector.StoreUnsafe(weighing.TimesRoot(Doubles.Load(ref from2, row) - origin2 - centre2, row), ref to2, (nuint)row);
        }

        if (row < PaddedRows)
        {
            Vector.StoreUnsafe(Vector<double>.Zero, ref to0, (nuint)row);
            Vector.StoreUnsafe(Vector<double>.Zero, ref to1, (nuint)row);
            Vector.StoreUnsafe(Vector<double>.Zero, ref to2, (nuint)row);
        }
    }

    private (int Left, int Middle, int Right) ColumnsOf(int tile)
    {
        var first = tile * ProductTiles.Side;
        return (first, Math.Min(first + 1, columnCount - 1), Math.Min(first + 2, columnCount - 1));
    }

    /// <summary>Each tile's reflectors are applied to the tiles after it, by a loop for each.</summary>
    private static int TilePairs(int columnCount)
    {
        var tiles = ProductTiles.TileCount(columnCount);
        return tiles * (tiles - 1) / 2;
    }

    private static int RoundUp(int rows, int to) => (rows + to - 1) / to * to;
}

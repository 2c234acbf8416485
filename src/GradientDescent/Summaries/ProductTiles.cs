using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>
/// Adds Σ xᵢxⱼ for every pair of columns, in tiles of three by four columns. Twelve sums, three columns and one factor fill the vector registers. Seven loads serve
/// twelve multiplications, so arithmetic limits the speed, not memory. Nearer to the diagonal, where four columns would be too many, tiles are three by three.
/// </summary>
/// <remarks>
/// It is the register blocking of K. Goto and R. van de Geijn, Anatomy of High-Performance Matrix Multiplication, 2008,
/// https://doi.org/10.1145/1356052.1356053, for the lower triangle only. Each lane has its own sum until all rows are added, so the bits do not depend on the tiles.
/// </remarks>
internal static class ProductTiles
{
    public const int Side = 3;

    private const int WideSide = 4;

    /// <summary>The number of tiles of three columns in a panel: it has three wide tiles too. A panel stays in the nearest cache while the columns after it pass by.</summary>
    private const int PanelTiles = 4;

    private const int Sums = Side * Side;

    /// <summary>The number of tiles for some columns, rounded up.</summary>
    public static int TileCount(int columnCount) => (columnCount + Side - 1) / Side;

    /// <summary>The number of sums in a lower triangle with this number of tiles per side.</summary>
    public static int Length(int tileCount) => First(tileCount, 0);

    /// <summary>The index of the first sum of a tile. The sums of a tile are in column order, and those of the next tile to the right follow.</summary>
    public static int First(int i, int j) => ((i * (i + 1) / 2) + j) * Sums;

    /// <summary>The index of the sum of two columns' products; i ≥ j.</summary>
    public static int Index(int i, int j) => First(i / Side, 0) + (j * Side) + (i % Side);

    /// <summary>The number of loops over a slice with this number of tiles per side.</summary>
    public static int LoopCount(int tileCount)
    {
        var loops = 0;
        for (var panel = 0; panel < tileCount; panel += PanelTiles)
        {
            for (var i = panel; i < tileCount; i++)
                loops += i < panel + PanelTiles ? i - panel : PanelTiles * Side / WideSide;
        }

        return loops;
    }

    /// <summary>Adds the products of the columns of different tiles. Those within a tile were added when it was filled.</summary>
    public static void Add(ShiftedSlice slice, Vector<double>[] products)
    {
        for (var panel = 0; panel < slice.TileCount; panel += PanelTiles)
        {
            for (var i = panel; i < slice.TileCount; i++)
            {
                if (i < panel + PanelTiles)
                    AddTiles(slice, i, panel, products);
                else
                    AddPanel(slice, i, panel, products);
            }
        }
    }

    private static void AddTiles(ShiftedSlice slice, int i, int first, Vector<double>[] products)
    {
        for (var j = first; j < i; j++)
            ProductTile.AddThree(ref slice.FirstColumn(i), ref slice.FirstColumn(j), slice.Capacity, slice.PaddedRows, ref products[First(i, j)], slice.Ahead.Next());
    }

    private static void AddPanel(ShiftedSlice slice, int i, int first, Vector<double>[] products)
    {
        ref var x = ref slice.FirstColumn(i);
        ref var y = ref slice.FirstColumn(first);
        ref var sums = ref products[First(i, first)];
        for (var column = 0; column < PanelTiles * Side; column += WideSide)
            ProductTile.AddFour(ref x, ref Unsafe.Add(ref y, column * slice.Capacity), slice.Capacity, slice.PaddedRows, ref Unsafe.Add(ref sums, column * Side), slice.Ahead.Next());
    }
}

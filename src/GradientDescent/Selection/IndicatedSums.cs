using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>Sums over rows to which the columns of <see cref="IndicatedRows"/> are added, one block at a time.</summary>
/// <param name="sums">The sums.</param>
/// <param name="missing">The missing cells.</param>
/// <param name="featureCount">The number of features; the indicators follow them.</param>
/// <param name="columnCount">The number of all columns.</param>
internal sealed class IndicatedSums<TSums>(TSums sums, MissingCells missing, int featureCount, int columnCount) : IBlockSums<IndicatedSums<TSums>>
    where TSums : class, IBlockSums<TSums>
{
    /// <summary>A chunk of the rows' number type, which every block has in common.</summary>
    private object? _room;

    static int IBlockSums<IndicatedSums<TSums>>.MinRows => TSums.MinRows;

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (_room is not Chunk<T> room || room.Capacity < block.Rows)
            _room = room = new Chunk<T>(columnCount, block.Rows);
        var indicated = room.Block(0, block.Rows);
        var count = missing.Features.Count;
        for (var column = 0; column < columnCount - count; column++)
            block.Cells(column).CopyTo(indicated.Cells(column < featureCount ? column : column + count));
        for (var i = 0; i < count; i++)
        {
            var cells = indicated.Cells(featureCount + i);
            for (var row = 0; row < cells.Length; row++)
                cells[row] = missing.Has(i, firstRow + row) ? T.One : T.Zero;
        }

        sums.Add(indicated, firstRow);
    }

    public void Merge(IndicatedSums<TSums> other) => sums.Merge(other.Sums);

    public void Clear() => sums.Clear();

    private TSums Sums => sums;
}

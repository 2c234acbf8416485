using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Tests.Passes;

/// <summary>Sums as somebody outside would write them: of every column, and of every number with the number of its row.</summary>
internal sealed class OwnSums(int columnCount) : IBlockSums<OwnSums>
{
    public long Rows { get; private set; }

    public double[] Columns { get; } = new double[columnCount];

    public double Numbered { get; private set; }

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Rows += block.Rows;
        for (var row = 0; row < block.Rows; row++)
        {
            for (var column = 0; column < Columns.Length; column++)
            {
                var number = double.CreateTruncating(block[column, row]);
                Columns[column] += number;
                Numbered += number * (firstRow + row + 1);
            }
        }
    }

    public void Merge(OwnSums other)
    {
        Rows += other.Rows;
        Numbered += other.Numbered;
        for (var column = 0; column < Columns.Length; column++)
            Columns[column] += other.Columns[column];
    }

    public void Clear()
    {
        (Rows, Numbered) = (0, 0);
        Array.Clear(Columns);
    }

    public static OwnSums Of(RowSource rows)
    {
        var total = new OwnSums(rows.ColumnCount);
        rows.AddTo(total, () => new(rows.ColumnCount));
        return total;
    }
}

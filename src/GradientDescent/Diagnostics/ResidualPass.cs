using System.Numerics;
using System.Runtime.InteropServices;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>Computes the residuals of rows, and adds the rows to sums.</summary>
/// <param name="strip">Computes the residuals.</param>
/// <param name="sums">The sums.</param>
internal sealed class ResidualPass<TSums>(ResidualStrip strip, TSums sums) : IBlockSums<ResidualPass<TSums>>
    where TSums : class, IResidualSums<TSums>
{
    private readonly double[] _leverages = new double[strip.Design is null ? 0 : RowStrip.MaxRows];

    /// <summary>The number of rows with a weight other than 0.</summary>
    public long CountedRows { get; private set; }

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += RowStrip.MaxRows)
        {
            var rows = block.Slice(from, RowStrip.MaxRows);
            strip.Fill(rows);
            foreach (var weight in MemoryMarshal.Cast<Vector<double>, double>(strip.Weights)[..rows.Rows])
                CountedRows += weight == 0 ? 0 : 1;
            sums.Add(new(strip, Leverages(rows.Rows), firstRow + from, rows.Rows));
        }
    }

    public void Merge(ResidualPass<TSums> other)
    {
        CountedRows += other.CountedRows;
        sums.Merge(other.Sums);
    }

    public void Clear()
    {
        CountedRows = 0;
        sums.Clear();
    }

    private TSums Sums => sums;

    private ReadOnlySpan<double> Leverages(int count)
    {
        if (_leverages.Length == 0)
            return [];
        var leverages = MemoryMarshal.Cast<Vector<double>, double>(strip.Leverages);
        for (var row = 0; row < count; row++)
            _leverages[row] = 1 - leverages[row] < SandwichSums.MinSpare ? 1 : leverages[row];
        return _leverages.AsSpan(0, count);
    }
}

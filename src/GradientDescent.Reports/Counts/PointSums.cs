using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Reports.Counts;

/// <summary>The second pass over few rows: stores them, in their order.</summary>
internal sealed class PointSums(RowValues values) : IBlockSums<PointSums>
{
    private readonly List<double>[] _columns = [.. Enumerable.Range(0, values.ColumnCount).Select(_ => new List<double>())];

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += RowValues.MaxRows)
        {
            values.Fill(block.Slice(from, RowValues.MaxRows));
            for (var column = 0; column < _columns.Length; column++)
                _columns[column].AddRange(values.Column(column));
        }
    }

    public void Merge(PointSums other)
    {
        for (var column = 0; column < _columns.Length; column++)
            _columns[column].AddRange(other._columns[column]);
    }

    public void Clear()
    {
        foreach (var column in _columns)
            column.Clear();
    }

    /// <summary>The columns of <see cref="RowValues"/>.</summary>
    public double[][] ToColumns() => Array.ConvertAll(_columns, static column => column.ToArray());
}

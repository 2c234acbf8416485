using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent.Reports.Counts;

/// <summary>The second pass over many rows: counts the rows in each cell of each picture.</summary>
internal sealed class CellSums(CellPlan plan, RowValues values) : IBlockSums<CellSums>
{
    private readonly long[][] _found = [.. plan.Axes.Select(_ => new long[RowValues.MaxRows])];
    private readonly long[] _foundResiduals = new long[RowValues.MaxRows];
    private readonly (int X, int Y)[] _axes = [.. plan.Pictures.Select(picture => (IndexOf(plan, picture.X), IndexOf(plan, picture.Y)))];

    /// <summary>The counts of all pictures. Those of a picture begin at its <see cref="CellPicture.At"/>.</summary>
    public long[] Cells { get; } = new long[plan.CellCount];

    /// <summary>The counts along <see cref="CellPlan.ResidualAxis"/>.</summary>
    public long[] Residuals { get; } = new long[plan.ResidualAxis.Cells];

    /// <summary>The counts of <see cref="CellPlan.ResidualBins"/>.</summary>
    public long[] Bins { get; } = new long[plan.ResidualBins.Count];

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += RowValues.MaxRows)
        {
            values.Fill(block.Slice(from, RowValues.MaxRows));
            for (var axis = 0; axis < _found.Length; axis++)
                plan.Axes[axis].Find(values, _found[axis]);
            for (var picture = 0; picture < _axes.Length; picture++)
                Count(plan.Pictures[picture], _found[_axes[picture].X].AsSpan(0, values.Rows), _found[_axes[picture].Y].AsSpan(0, values.Rows));
            plan.ResidualAxis.Find(values, _foundResiduals);
            foreach (var cell in _foundResiduals.AsSpan(0, values.Rows))
                Residuals[cell]++;
            plan.ResidualBins.Add(values.Column(values.Residual), Bins);
        }
    }

    public void Merge(CellSums other)
    {
        Add(Cells, other.Cells);
        Add(Residuals, other.Residuals);
        Add(Bins, other.Bins);
    }

    public void Clear()
    {
        Array.Clear(Cells);
        Array.Clear(Residuals);
        Array.Clear(Bins);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(CellPicture picture, ReadOnlySpan<long> x, ReadOnlySpan<long> y)
    {
        var cells = Cells.AsSpan(picture.At, picture.CellCount);
        var width = picture.X.Cells;
        for (var row = 0; row < x.Length && row < y.Length; row++)
            cells[(int)((y[row] * width) + x[row])]++;
    }

    private static int IndexOf(CellPlan plan, CellAxis axis) => plan.Axes.Index().First(other => other.Item == axis).Index;

    private static void Add(long[] to, long[] from)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += from[i];
    }
}

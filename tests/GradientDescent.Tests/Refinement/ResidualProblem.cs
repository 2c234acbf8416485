using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;
using GradientDescent.Passes;
using GradientDescent.Solving;

namespace GradientDescent.Tests.Refinement;

/// <summary>Rows and weights, and their sums by way of a block, or of columns on several threads.</summary>
internal sealed class ResidualProblem(double[][] rows, DoubleDouble[] weights, int featureCount)
{
    /// <summary>Behind the last row stand finite numbers that mean nothing: large, so that a lane that counts is seen.</summary>
    private const double Rubbish = 1e6;

    public double[][] Rows => rows;

    public bool IsWeighted => rows.Length > featureCount + 1;

    public ExactResidualSums Exact() => new(rows, weights, featureCount);

    public ResidualSums Clear() => new(weights, featureCount, IsWeighted);

    public ResidualSums OfBlock<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var stride = (rows[0].Length + 15) / 16 * 16;
        var cells = new T[rows.Length * stride];
        Array.Fill(cells, T.CreateTruncating(Rubbish));
        var block = new Block<T>(cells, stride, rows[0].Length);
        Fill(block, from: 0);

        var sums = Clear();
        sums.Add(block, firstRow: 0);
        return sums;
    }

    public ResidualSums OfColumns<T>(int threads)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var columns = new Columns<T>(rows.Length);
        while (columns.RowCount < rows[0].Length)
        {
            var from = (int)columns.RowCount;
            Fill(columns.AddRows(rows[0].Length - from), from);
        }

        var sums = Clear();
        new ColumnSource<T>(columns, threads).AddTo(sums, sums.CreateAlike);
        return sums;
    }

    private void Fill<T>(Block<T> block, int from)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var column = 0; column < rows.Length; column++)
        {
            for (var row = 0; row < block.Rows; row++)
                block[column, row] = T.CreateTruncating(rows[column][from + row]);
        }
    }

    /// <summary>Numbers of many sizes, which a float holds too; every fifth row weighs 0, where rows have weights.</summary>
    public static ResidualProblem Random(int rowCount, int featureCount, bool hasIntercept, bool isWeighted)
    {
        var random = new Random((1000 * rowCount) + featureCount);
        double Next() => Math.ScaleB((float)((2 * random.NextDouble()) - 1), random.Next(-20, 20));

        double[][] rows = [.. Enumerable.Range(0, featureCount + 1).Select(_ => Enumerable.Range(0, rowCount).Select(_ => Next()).ToArray())];
        if (isWeighted)
            rows = [.. rows, [.. Enumerable.Range(0, rowCount).Select(row => row % 5 == 3 ? 0 : Math.Abs(Next()))]];
        DoubleDouble[] weights = [.. Enumerable.Range(0, featureCount + (hasIntercept ? 1 : 0)).Select(_ =>
            DoubleDouble.TwoSum(random.NextDouble(), Math.ScaleB(random.NextDouble(), -54)))];
        return new(rows, weights, featureCount);
    }
}

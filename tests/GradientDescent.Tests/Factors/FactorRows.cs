using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Tests.Factors;

/// <summary>Rows for a factor: features, target, and a weight for each row where they are weighted.</summary>
internal sealed record FactorRows(double[][] Cells, double[]? Weights = null)
{
    public int Rows => Cells[0].Length;

    /// <summary>Numbers around a different mean in each column, of a different spread, and somewhat correlated.</summary>
    public static FactorRows Random(int columnCount, int rows, bool isWeighted = false)
    {
        var random = new Random((columnCount * 100_003) + rows);
        var cells = new double[columnCount][];
        for (var column = 0; column < columnCount; column++)
        {
            var (mean, spread) = (MeanOf(column), Math.Pow(3, (column % 5) - 2));
            var last = column;
            cells[column] = [.. Enumerable.Range(0, rows).Select(row =>
                mean + (spread * (random.NextDouble() + (last == 0 ? 0 : 0.3 * Math.Sign(cells[last - 1][row] - MeanOf(last - 1))))))];
        }

        // Every fifth row counts for nothing.
        double[] weights = [.. Enumerable.Range(0, rows).Select(row => row % 5 == 1 ? 0 : random.NextDouble() * 4)];
        return new(cells, isWeighted ? weights : null);
    }

    public FactorReference Reference() => new(Cells, Weights ?? [.. Enumerable.Repeat(1.0, Rows)]);

    public FactorRows Part(Range range) => new([.. Cells.Select(column => column[range])], Weights?[range]);

    public FactorRows Rounded() => new([.. Cells.Select(Rounded)], Weights is null ? null : Rounded(Weights));

    public TriangularFactor Factor(int threads = 1) => Factor<double>(threads);

    public TriangularFactor Factor<T>(int threads = 1)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => RowSummary.Of<FactorSums>(new ColumnSource<T>(Columns<T>(), threads), Cells.Length - 1).Factor!;

    public Moments Moments() => RowSummary.Of<MomentSums>(new ColumnSource<double>(Columns<double>(), threads: 1), Cells.Length - 1).Moments;

    private Columns<T> Columns<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[][] all = Weights is null ? Cells : [.. Cells, Weights];
        var columns = new Columns<T>(all.Length);
        for (var row = 0; row < Rows;)
        {
            var block = columns.AddRows(Rows - row);
            for (var at = 0; at < block.Rows; at++, row++)
            {
                for (var column = 0; column < all.Length; column++)
                    block[column, at] = T.CreateTruncating(all[column][row]);
            }
        }

        return columns;
    }

    private static double MeanOf(int column) => 10 * ((column % 7) - 3);

    private static double[] Rounded(double[] numbers) => Array.ConvertAll(numbers, static number => (double)(float)number);
}

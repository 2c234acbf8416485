using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Tests.Solving;

/// <summary>The tiles of columns, and the slices of rows, are for speed only: every lane adds one row after another, for each pair of columns by itself.</summary>
public class MomentBitsTests
{
    public static TheoryData<int, int, bool> Shapes => new()
    {
        { 2, 1, false }, { 3, 64, false }, { 4, 1000, true }, { 9, 130, false }, { 12, 257, true }, { 13, 300, false },
        { 15, 64, false }, { 16, 65, true }, { 25, 200, false }, { 26, 513, true }, { 33, 1100, false }, { 40, 77, false }, { 65, 600, true },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Doubles_have_the_bits_of_plain_loops(int columnCount, int rows, bool isWeighted) => HasBitsOfPlainLoops<double>(columnCount, rows, isWeighted);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Singles_have_the_bits_of_plain_loops(int columnCount, int rows, bool isWeighted) => HasBitsOfPlainLoops<float>(columnCount, rows, isWeighted);

    private static void HasBitsOfPlainLoops<T>(int columnCount, int rows, bool isWeighted)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var cells = Cells<T>(columnCount, rows, isWeighted);
        var shift = Enumerable.Range(0, columnCount).Select(static column => 0.25 * column).ToArray();
        var sums = new MomentSums(shift, isWeighted);

        new ColumnSource<T>(ColumnsOf<T>(cells), threads: 1).AddTo(sums, sums.CreateAlike);
        var moments = sums.ToMoments();

        var weight = isWeighted ? cells[columnCount].Sum() : rows;
        for (var i = 0; i < columnCount; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var expected = (Sum(i, j) / weight) - (Sum(i, null) / weight * (Sum(j, null) / weight));
                Assert.Equal(expected, moments.Covariance(i, j), 0.0);
            }
        }

        double Sum(int i, int? j)
        {
            var sum = Vector<double>.Zero;
            for (var from = 0; from < rows; from += Vector<double>.Count)
                sum = j is { } other ? Vector.MultiplyAddEstimate(Lanes(i, from), Lanes(other, from), sum) : sum + (Lanes(i, from) * Roots(from));
            return Vector.Sum(sum);
        }

        Vector<double> Lanes(int column, int from) => PerLane(from, row => cells[column][row] - shift[column]) * Roots(from);
        Vector<double> Roots(int from) => PerLane(from, row => isWeighted ? Math.Sqrt(cells[columnCount][row]) : 1);
        Vector<double> PerLane(int from, Func<int, double> value) =>
            Vector.Create([.. Enumerable.Range(from, Vector<double>.Count).Select(row => row < rows ? value(row) : 0)]);
    }

    /// <summary>Random numbers that a float has too, column by column. The weights are halves, so that their sum is exact in any order.</summary>
    private static double[][] Cells<T>(int columnCount, int rows, bool isWeighted)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var random = new Random(columnCount * rows);
        return [.. Enumerable.Range(0, columnCount + (isWeighted ? 1 : 0)).Select(column =>
            Enumerable.Range(0, rows).Select(_ => column == columnCount ? 0.5 * random.Next(7) : double.CreateTruncating(T.CreateTruncating((0.2 * column) + random.NextDouble()))).ToArray())];
    }

    private static Columns<T> ColumnsOf<T>(double[][] cells)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var columns = new Columns<T>(cells.Length);
        for (var row = 0; row < cells[0].Length;)
        {
            var block = columns.AddRows(cells[0].Length - row);
            for (var at = 0; at < block.Rows; at++, row++)
            {
                for (var column = 0; column < cells.Length; column++)
                    block[column, at] = T.CreateTruncating(cells[column][row]);
            }
        }

        return columns;
    }
}

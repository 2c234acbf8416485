using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Tests.Solving;

public class MomentsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(129)]
    [InlineData(5000)]
    public void Means_and_products_agree_with_plain_sums(int rows)
    {
        var random = new Random(rows);
        var cells = Enumerable.Range(0, 4).Select(column => Enumerable.Range(0, rows).Select(_ => (1000.0 * column) + random.NextDouble()).ToArray()).ToArray();
        var columns = new Columns<double>(4);
        for (var row = 0; row < rows;)
        {
            var block = columns.AddRows(rows - row);
            for (var at = 0; at < block.Rows; at++, row++)
            {
                for (var column = 0; column < 4; column++)
                    block[column, at] = cells[column][row];
            }
        }

        var moments = RowSummary.Of<MomentSums>(new ColumnSource<double>(columns, threads: 1), featureCount: 3).Moments;

        Assert.Equal(rows, moments.RowCount);
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(cells[i].Average(), moments.Mean[i], 1e-11);
            for (var j = 0; j < 4; j++)
            {
                var covariance = cells[i].Zip(cells[j], (x, y) => (x - cells[i].Average()) * (y - cells[j].Average())).Average();
                Assert.Equal(covariance, moments.Covariance(i, j), 1e-13);
            }
        }
    }
}

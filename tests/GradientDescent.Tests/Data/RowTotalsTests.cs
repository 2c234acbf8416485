using GradientDescent.Data;
using GradientDescent.Passes;

namespace GradientDescent.Tests.Data;

/// <summary>Σ w and Σ ln w of weights of any size.</summary>
public class RowTotalsTests
{
    [Fact]
    public void Logarithms_of_the_smallest_and_the_largest_weights_are_summed()
    {
        double[] weights = [5e-324, 1e-310, 2.2250738585072014E-308, 0, 1, 3, 0.1, 1e300, double.MaxValue / 4];
        var block = new Chunk<double>(1, capacity: 64).AddRows(weights.Length);
        for (var row = 0; row < weights.Length; row++)
            block[0, row] = weights[row];

        var totals = RowTotals.Of(block, weightColumn: 0);

        Assert.Equal(weights.Length, totals.Rows);
        Assert.Equal(weights.Length - 1, totals.Counted);
        Assert.Equal(weights.Sum(), totals.Weight);
        Assert.Equal(weights.Where(weight => weight > 0).Sum(Math.Log), totals.LogWeight, 1e-10);
    }
}

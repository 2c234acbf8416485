using GradientDescent.Kernels;
using GradientDescent.Reports.Counts;

namespace GradientDescent.Reports.Tests;

public sealed class CellAxisTests
{
    [Theory]
    [InlineData(0, 1, 40)]
    [InlineData(-3.7, 12.9, 31)]
    [InlineData(1e9, 1e9 + 1e-3, 40)]
    [InlineData(-1.7e308, 1.7e308, 40)]
    [InlineData(-1e-300, 1e-300, 11)]
    [InlineData(5, 5, 40)]
    [InlineData(1e300, 1e300, 40)]
    public void Rows_are_found_a_vector_at_a_time_where_they_are_found_one_by_one(double from, double to, int cells)
    {
        var axis = new CellAxis(column: 0, new(from, to, Mean: 0, MeanSquare: 0), cells);
        var numbers = Enumerable.Range(0, RowValues.MaxRows).Select(row => Math.Clamp(double.Lerp(from, to, row / (RowValues.MaxRows - 1.0)), from, to)).ToArray();
        var values = new RowValues([0], featureCount: 1);
        values.Fill(new Block<double>([.. numbers, .. numbers], RowValues.MaxRows, RowValues.MaxRows));
        var found = new long[RowValues.MaxRows];

        axis.Find(values, found);

        Assert.Equal(numbers.Select(number => (long)axis.Find(number)), found);
        Assert.Equal(found.Order(), found);
        Assert.Equal(from < to ? 0 : cells / 2, found[0]);
        Assert.Equal(from < to ? cells - 1 : cells / 2, found[^1]);
        Assert.True(axis.From <= from && to <= axis.To);
    }
}

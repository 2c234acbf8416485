using GradientDescent.Reports.Json;

namespace GradientDescent.Reports.Tests;

public class HistoryPointsTests
{
    [Theory]
    [InlineData(1, 16)]
    [InlineData(16, 16)]
    [InlineData(201, 4000)]
    public void A_short_history_is_kept_whole(int count, int most) => Assert.Equal(Enumerable.Range(0, count), HistoryPoints.Of(count, most));

    [Theory]
    [InlineData(17, 16)]
    [InlineData(1000, 999)]
    [InlineData(10_001, 16)]
    [InlineData(10_001, 46)]
    [InlineData(10_001, 4000)]
    [InlineData(int.MaxValue, 100)]
    public void Of_a_long_one_the_beginning_the_end_and_pairs_are_kept(int count, int most)
    {
        var points = HistoryPoints.Of(count, most);

        Assert.Equal(Enumerable.Range(0, 12), points[..12]);
        Assert.Equal(count - 1, points[^1]);
        Assert.Equal(points.Distinct().Order(), points);
        Assert.InRange(points.Length, 13, most);
        Assert.All(points[12..], point => Assert.True(points.Contains(point - 1) || points.Contains(point + 1), $"{point} stands alone"));

        var widest = points.Zip(points.Skip(1), static (point, next) => next - point).Max();
        Assert.InRange(widest, 1, (count / Math.Max(1, (most - 13) / 2)) + 1);
    }
}

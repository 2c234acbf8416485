using GradientDescent.Numerics;

namespace GradientDescent.Tests.Describing;

/// <summary>The ranks of the numbers that a sketch keeps are within its bound, whatever the order of the numbers.</summary>
public class QuantileSketchTests
{
    [Theory]
    [InlineData("ascending")]
    [InlineData("descending")]
    [InlineData("mixed")]
    [InlineData("repeated")]
    public void A_rank_is_within_the_bound(string order)
    {
        const int Count = 500_000;
        var sketch = new QuantileSketch();
        for (var i = 0; i < Count; i++)
            sketch.Add(order switch { "ascending" => i, "descending" => Count - 1 - i, "mixed" => i * 7919L % Count, _ => i / 100 * 100 });

        var kept = sketch.Ascending().ToArray();
        var levels = kept.Max(static pair => Math.ILogB(pair.Count)) + 1;
        Assert.Equal(Count, kept.Sum(static pair => pair.Count));
        Assert.InRange(kept.Length, 1, QuantileSketch.LevelSize * levels);
        var below = 0L;
        foreach (var group in kept.GroupBy(static pair => pair.Number))
        {
            Assert.InRange(below - group.Key, -(double)Count * levels / QuantileSketch.LevelSize, (double)Count * levels / QuantileSketch.LevelSize);
            below += group.Sum(static pair => pair.Count);
        }
    }

    [Fact]
    public void A_number_that_is_added_several_times_counts_as_often()
    {
        var sketch = new QuantileSketch();
        sketch.Add(2, count: 13);
        sketch.Add(1);

        Assert.Equal((14, 13), (sketch.Ascending().Sum(static pair => pair.Count), sketch.Ascending().Where(static pair => pair.Number == 2).Sum(static pair => pair.Count)));
    }
}

namespace GradientDescent.Pictures.Tests;

/// <summary>Numbers beside axes and contours.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(65_000, "65,000")]
    [InlineData(-0.25, "−0.25")]
    [InlineData(1e6, "10⁶")]
    [InlineData(6.3e-12, "6.3×10⁻¹²")]
    public void They_are_short(double value, string text) => Assert.Equal(text, Style.Number(value));

    [Theory]
    [InlineData(5000, 70_000)]
    [InlineData(1e-9, 1e9)]
    [InlineData(0.1, 5e7)]
    [InlineData(1, 3000)]
    [InlineData(4.9e-300, 1e300)]
    public void A_logarithmic_axis_has_a_few_of_them(double bottom, double top)
    {
        var ticks = LogarithmicAxis.Ticks(bottom, top);

        Assert.InRange(ticks.Length, 2, 9);
        Assert.All(ticks, tick => Assert.InRange(tick, bottom, top));
        Assert.Equal(ticks.Order().Distinct(), ticks);
    }
}

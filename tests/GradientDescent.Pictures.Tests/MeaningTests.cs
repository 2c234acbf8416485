using GradientDescent.Reports.Appearance;
using ScottPlot.Plottables;

namespace GradientDescent.Pictures.Tests;

/// <summary>One meaning has one colour and shape: those of the page.</summary>
public sealed class MeaningTests
{
    [Fact]
    public void The_descent_is_its_path_and_its_loss()
    {
        var report = Tutorial.Descent();

        Assert.Equal(PagePalette.Path, PageColors.Of(Assert.Single(report.LossPlot().GetPlottables<Scatter>()).Color));
        Assert.Equal(PagePalette.Path, PageColors.Of(Assert.Single(report.ContourPlot().GetPlottables<Scatter>()).Color));
    }

    [Fact]
    public void The_minimum_is_a_star_or_a_line_of_its_colour()
    {
        var report = Tutorial.Descent();
        var star = Assert.Single(report.ContourPlot().GetPlottables<Marker>(), static marker => marker.LegendText == "minimum");

        Assert.IsType<StarMarker>(star.MarkerStyle.CustomRenderer);
        Assert.Equal(PagePalette.Minimum, PageColors.Of(star.MarkerStyle.FillColor));
        Assert.Equal(PagePalette.Minimum, PageColors.Of(Assert.Single(report.LossPlot().GetPlottables<HorizontalLine>()).Color));
    }

    [Fact]
    public void Rows_and_the_line_to_compare_them_with()
    {
        var plot = Tutorial.Descent().PredictionPlot();

        Assert.Equal(PagePalette.Rows, PageColors.Of(Assert.Single(plot.GetPlottables<Scatter>()).MarkerStyle.FillColor));
        Assert.Equal(PagePalette.Comparison, PageColors.Of(Assert.Single(plot.GetPlottables<LinePlot>()).Color));
    }

    [Theory]
    [InlineData(new double[] { 50, 50, 50 }, new double[] { 50, 60, 70 })]
    [InlineData(new double[] { 95, 99, 20 }, new double[] { 90, 100, 20 })]
    [InlineData(new double[] { -40, 140 }, new double[] { 0, 100 })]
    [InlineData(new double[] { double.NegativeInfinity, 3 }, new double[] { 0, 10 })]
    public void Names_at_the_ends_of_lines_cover_no_other(double[] ends, double[] places) => Assert.Equal(places, EndLabels.Apart(ends, first: 0, last: 100, gap: 10));
}

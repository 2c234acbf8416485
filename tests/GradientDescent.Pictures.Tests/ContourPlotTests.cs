using System.Globalization;
using ScottPlot;
using ScottPlot.Plottables;

namespace GradientDescent.Pictures.Tests;

public sealed class ContourPlotTests
{
    [Fact]
    public void The_path_is_the_history_and_ends_are_marked()
    {
        var report = Tutorial.Descent();

        var plot = report.ContourPlot();

        Assert.Equal(report.Fit.ModelHistory.Select(static model => (model.Intercept, model.Bedrooms)), Path(plot).Select(static point => (point.X, point.Y)));
        var markers = plot.GetPlottables<Marker>().ToDictionary(static marker => marker.LegendText, static marker => marker.Location);
        Assert.Equal(new Coordinates(0, 0), markers["start"]);
        var optimum = Tutorial.Optimum().Fit.Model;
        Assert.Equal(optimum.Intercept, markers["minimum"].X, 1e-6);
        Assert.Equal(optimum.Bedrooms, markers["minimum"].Y, 1e-6);
    }

    [Fact]
    public void Every_contour_has_one_mean_squared_error_and_labels_say_which()
    {
        var plot = Tutorial.Descent().ContourPlot();

        var heights = plot.GetPlottables<Polygon>()
            .Select(static contour => contour.Coordinates.Select(static point => Tutorial.MeanSquaredError(point.X, point.Y)).ToList()).ToList();

        Assert.InRange(heights.Count, 8, 20);
        Assert.All(heights, static contour => Assert.InRange(contour.Max() - contour.Min(), 0, 1e-6 * contour.Max()));
        var labels = plot.GetPlottables<Text>().Select(static label => double.Parse(label.LabelText, CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Contains(heights, contour => Math.Abs(contour[0] - label) < 1e-6 * label));
        Assert.All(plot.GetPlottables<Text>(), static label => Assert.Equal(
            double.Parse(label.LabelText, CultureInfo.InvariantCulture), Tutorial.MeanSquaredError(label.Location.X, label.Location.Y), 1e-3));
    }

    [Theory]
    [InlineData(0.082, 200)]
    [InlineData(0.5, 100)]
    [InlineData(1e30, 3)]
    public void A_diverging_path_is_drawn_as_far_as_the_axes_reach(double learningRate, int epochs)
    {
        var plot = Tutorial.Descent(learningRate, epochs, OnDivergence.Continue).ContourPlot();

        var limits = plot.Axes.GetLimits();
        var path = Path(plot);
        Assert.True(path.Count > 1);
        Assert.All(path, point => Assert.InRange(Math.Abs(point.X - limits.Left), 0, 11 * limits.HorizontalSpan));
        Assert.False(limits.Contains(path[^1]));
        Assert.True(limits.Contains(path[0]));
        Assert.All(plot.GetPlottables<Marker>(), marker => Assert.True(limits.Contains(marker.Location)));
    }

    [Theory]
    [InlineData(null, null, "Area", "Rooms")]
    [InlineData("Rooms", null, "Rooms", "Area")]
    [InlineData(null, "Area", "Rooms", "Area")]
    [InlineData("Intercept", null, "Intercept", "Area")]
    [InlineData("Intercept", "Rooms", "Intercept", "Rooms")]
    public void Weights_are_chosen_by_name(string? first, string? second, string x, string y)
    {
        var flats = Flat.Some(50);
        var trainer = new Flat.Trainer(new() { Epochs = 20 });

        var plot = trainer.Report(flats, trainer.Fit(flats)).ContourPlot(first, second);

        Assert.Equal((x, y), (plot.Axes.Bottom.Label.Text, plot.Axes.Left.Label.Text));
    }

    [Fact]
    public void A_solved_fit_has_a_surface_and_no_path()
    {
        var plot = Tutorial.Optimum().ContourPlot();

        Assert.Empty(plot.GetPlottables<Scatter>());
        Assert.Equal("minimum", Assert.Single(plot.GetPlottables<Marker>()).LegendText);
        Assert.NotEmpty(plot.GetPlottables<Polygon>());
    }

    [Fact]
    public void A_name_that_is_no_weight_is_refused_with_those_that_are() => Assert.Contains(
        "There is no weight 'Rooms': choose one of Bedrooms, Intercept.",
        Assert.Throws<ArgumentException>(() => Tutorial.Descent().ContourPlot("Rooms")).Message, StringComparison.Ordinal);

    [Fact]
    public void One_weight_has_no_surface() => Assert.Contains(
        "Both axes are Bedrooms", Assert.Throws<ArgumentException>(() => Tutorial.Descent().ContourPlot("Bedrooms", "Bedrooms")).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_moments_there_is_no_surface() => Assert.Contains(
        "set Moments", Assert.Throws<InvalidOperationException>(() => (Tutorial.Descent() with { Moments = null }).ContourPlot()).Message, StringComparison.Ordinal);

    private static IReadOnlyList<Coordinates> Path(Plot plot) => Assert.Single(plot.GetPlottables<Scatter>()).Data.GetScatterPoints();
}

using ScottPlot;
using ScottPlot.Plottables;

namespace GradientDescent.Pictures.Tests;

public sealed class LossPlotTests
{
    [Fact]
    public void Every_epoch_has_its_loss()
    {
        var report = Tutorial.Descent();

        var points = Points(report.LossPlot());

        Assert.Equal(Enumerable.Range(0, 201).Select(static epoch => (double)epoch), points.Select(static point => point.X));
        Assert.Equal(report.Fit.LossHistory, points.Select(static point => point.Y));
    }

    [Fact]
    public void On_a_logarithmic_axis_it_is_the_losses_logarithm()
    {
        var report = Tutorial.Descent();

        Assert.Equal(report.Fit.LossHistory.Select(Math.Log10), Points(report.LossPlot(logarithmic: true)).Select(static point => point.Y));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_minimum_is_a_dashed_line(bool logarithmic)
    {
        var line = Assert.Single(Tutorial.Descent().LossPlot(logarithmic).GetPlottables<HorizontalLine>());

        var minimum = Tutorial.Optimum().Fit.Loss;
        Assert.Equal(logarithmic ? Math.Log10(minimum) : minimum, line.Y, 1e-9);
        Assert.NotEqual(LinePattern.Solid, line.LinePattern);
    }

    [Fact]
    public void Without_moments_there_is_no_minimum() =>
        Assert.Empty((Tutorial.Descent() with { Moments = null }).LossPlot().GetPlottables<HorizontalLine>());

    [Fact]
    public void A_long_history_is_thinned_from_its_first_epoch_to_its_last()
    {
        var report = Tutorial.Descent(epochs: 50_000);

        var points = Points(report.LossPlot());

        Assert.InRange(points.Count, 500, 1000);
        Assert.Equal(0, points[0].X);
        Assert.Equal((report.Fit.LossHistory.Count - 1) * report.Fit.HistoryStride, points[^1].X);
        Assert.All(points, point => Assert.Equal(report.Fit.LossHistory[(int)point.X / report.Fit.HistoryStride], point.Y));
    }

    [Fact]
    public void Rows_that_validate_have_a_curve_of_their_own()
    {
        var flats = Flat.Some(100);
        var trainer = new Flat.Trainer(new() { Epochs = 30, EarlyStopping = new() { ValidationFraction = 0.3 } });
        var report = trainer.Report(flats, trainer.Fit(flats));

        var curves = report.LossPlot().GetPlottables<Scatter>().ToList();

        Assert.Equal(["training", "validation"], curves.Select(static curve => curve.LegendText));
        Assert.Equal(report.Fit.ValidationLossHistory, curves[1].Data.GetScatterPoints().Select(static point => point.Y));
    }

    [Fact]
    public void A_solved_fit_has_no_descent_to_show() =>
        Assert.Contains("fit with a descent option", Assert.Throws<InvalidOperationException>(() => Tutorial.Optimum().LossPlot()).Message, StringComparison.Ordinal);

    [Fact]
    public void Losses_of_zero_have_no_logarithm()
    {
        House[] free = [new(1, 0), new(2, 0)];
        var trainer = new House.Trainer(new() { Epochs = 2 });
        var report = trainer.Report(free, trainer.Fit(free));

        Assert.NotEmpty(Points(report.LossPlot()));
        Assert.Contains("set logarithmic to false", Assert.Throws<InvalidOperationException>(() => report.LossPlot(logarithmic: true)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Coordinates> Points(Plot plot) => Assert.Single(plot.GetPlottables<Scatter>()).Data.GetScatterPoints();
}
